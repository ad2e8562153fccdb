import { networkSlot, networkSlotNumbers } from "../device-model/components/network-slots.ts";
import type { Settings } from "../device-model/settings.ts";
import type { Clock, Timer } from "../kernel/clock.ts";
import type { Link } from "../ports/link.ts";
import { passwordOf } from "../station/slot-in-use.ts";

/**
 * Connects anew once the security profile was raised (A05.FR.06, A05.FR.07) or the password in use was changed (TC_073):
 * after the present turn, so that the CSMS gets the answer to its ChangeConfiguration first. The function returned ends it.
 */
export function reconnectOnChange(
  settings: Settings,
  link: Pick<Link, "reconnect">,
  clock: Pick<Clock, "setTimer">,
  slot: () => number,
): () => void {
  let timer: Timer | null = null;
  const soon = (what: string): void => {
    timer?.cancel();
    timer = clock.setTimer("reconnect", 0, () => link.reconnect(`${what} was changed`, "now"));
  };
  const passwordUsed = (): boolean => [1, 2].includes(settings.get(networkSlot(slot()).SecurityProfile));
  const ends = [
    ...networkSlotNumbers.map((each) =>
      settings.onChange(networkSlot(each).SecurityProfile, () => {
        if (slot() === each) soon("SecurityProfile");
      }),
    ),
    ...networkSlotNumbers.map((each) => {
      const { BasicAuthPassword } = networkSlot(each);
      return settings.onChange(BasicAuthPassword, () => {
        const used = passwordUsed() && passwordOf(settings, slot()).id === BasicAuthPassword.id;
        if (used) soon("AuthorizationKey");
      });
    }),
  ];
  return () => {
    timer?.cancel();
    for (const end of ends) end();
  };
}
