/** What a car is like; everything has a default (a middle-class car, 60 kWh, 11 kW, at 40 %). */
export interface CarOptions {
  /** Usable capacity of the battery, Wh. */
  readonly capacityWh?: number | undefined;
  /** State of charge as it arrives, percent. */
  readonly socPercent?: number | undefined;
  /** Where it stops by itself, percent. */
  readonly targetSocPercent?: number | undefined;
  /** What its on-board charger takes, A per phase. */
  readonly maxCurrentA?: number | undefined;
  readonly phases?: 1 | 2 | 3 | undefined;
  /** How fast it takes more current, A per second. It takes less at once. */
  readonly rampAPerS?: number | undefined;
  /** Share of the metered energy that ends in the battery, 0..1. */
  readonly efficiency?: number | undefined;
  /** Whether it tells its state of charge to the charger. */
  readonly reportsSoc?: boolean | undefined;
}

const taperFromPercent = 80;
const taperFloor = 0.1;
/** What heating and standby take out of a full battery before a car that is woken asks again, Wh. */
const standbyWh = 250;

/** An electric car at the end of the cable. It knows no clock: time and energy are handed to it. */
export class Car {
  readonly capacityWh: number;
  readonly phases: 1 | 2 | 3;
  readonly reportsSoc: boolean;
  private readonly targetWh: number;
  private readonly maxCurrentA: number;
  private readonly rampAPerS: number;
  private readonly efficiency: number;
  private storedWh: number;
  private drawnA = 0;
  private paused = false;
  private full: boolean;

  constructor(options: CarOptions = {}) {
    this.capacityWh = options.capacityWh ?? 60_000;
    this.phases = options.phases ?? 3;
    this.reportsSoc = options.reportsSoc ?? true;
    this.targetWh = (this.capacityWh * (options.targetSocPercent ?? 100)) / 100;
    this.maxCurrentA = options.maxCurrentA ?? 16;
    this.rampAPerS = options.rampAPerS ?? 4;
    this.efficiency = options.efficiency ?? 0.92;
    this.storedWh = (this.capacityWh * (options.socPercent ?? 40)) / 100;
    this.full = this.storedWh >= this.targetWh;
  }

  get socPercent(): number {
    return (100 * this.storedWh) / this.capacityWh;
  }

  /** What it draws now, A per phase. */
  get currentA(): number {
    return this.drawnA;
  }

  /** Whether it would close S2 if energy were offered. */
  wants(): boolean {
    return !this.paused && !this.full;
  }

  /** The most it would take now, A per phase: the battery management tapers above 80 %. */
  demandA(): number {
    if (!this.wants()) return 0;
    const above = Math.max(0, this.socPercent - taperFromPercent) / (100 - taperFromPercent);
    return this.maxCurrentA * Math.max(taperFloor, 1 - (1 - taperFloor) * above);
  }

  /** Follows a limit in A: down at once, up by its ramp for the seconds that went by. */
  follow(limitA: number, elapsedS: number): void {
    const target = Math.min(limitA, this.demandA());
    this.drawnA = target <= this.drawnA ? target : Math.min(target, this.drawnA + this.rampAPerS * elapsedS);
  }

  /** Whether it draws all it may under `limitA`: nothing will change by the ramp. */
  isSteady(limitA: number): boolean {
    return this.drawnA === Math.min(limitA, this.demandA());
  }

  /** Takes metered energy into the battery, Wh. */
  store(meteredWh: number): void {
    this.storedWh += meteredWh * this.efficiency;
    if (this.storedWh < this.targetWh) return;
    this.storedWh = Math.min(this.storedWh, Math.max(this.targetWh, 0));
    this.full = true;
  }

  /** Stops asking for energy (a departure timer, the driver's app). */
  pause(): void {
    this.paused = true;
  }

  /** Asks again; a full one has used a little for itself by then. */
  wake(): void {
    this.paused = false;
    if (!this.full) return;
    this.full = false;
    this.storedWh = Math.max(0, this.storedWh - standbyWh);
  }
}
