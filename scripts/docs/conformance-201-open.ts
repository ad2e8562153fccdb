/** Why a certification case of OCPP 2.0.1 is not one for this station: it does not meet the prerequisites, or does otherwise what is optional. */
export const notApplicable: Readonly<Record<string, string>> = {
  TC_B_15_CS: "is of a station without the SummaryInventory; this one has it",
  TC_B_49_CS:
    "is of a station that goes back to the profile it last connected with; this one goes round all of them",
  TC_C_47_CS: "is of a station with a user interface; the hardware port has no word for one",
  TC_C_48_CS: "is of a station with a user interface; the hardware port has no word for one",
  TC_E_11_CS:
    "is of a station whose TxStartPoint can be DataSigned; no hardware tells here when its meter signed",
  TC_E_12_CS: "is of a station whose TxStartPoint can be ParkingBayOccupancy; no hardware here has a sensor",
  TC_E_19_CS: "is of a station whose TxStopPoint can be ParkingBayOccupancy; no hardware here has a sensor",
  TC_F_19_CS:
    "is of a station that sends FirmwareStatusNotification when triggered; firmware comes with a later block",
};

/** What a certification case needs that this build does not have yet; by id, or by the letter of its block. */
export const notBuilt: Readonly<Record<string, string>> = {
  L: "firmware updates come with a later block; the messages are answered NotSupported",
  M: "ISO 15118 certificates come with a later block; the messages are answered NotSupported",
  TC_A_04_CS: "needs TLS (security profile 2 or 3)",
  TC_A_05_CS: "needs TLS (security profile 2 or 3)",
  TC_A_06_CS: "needs TLS (security profile 2 or 3)",
  TC_A_19_CS: "needs TLS: the security profile is raised",
  TC_A_20_CS: "needs TLS: the security profile is raised",
  TC_B_47_CS: "needs TLS: AdditionalRootCertificateCheck",
  TC_B_50_CS: "needs TLS: a new root certificate",
};

/** Requirements without a test, by the reason for it; one holds also where a played case names the requirement, which it cannot show then. */
const reasons: Readonly<Record<string, string>> = {
  "lowering the security profile needs TLS, which comes with a later block": "A00.FR.005 B09.FR.31",
  "says how a CSMS connects or is chosen, not what a station does": "A00.FR.003",
  "advice to operators and manufacturers":
    "A00.FR.206 A01.FR.10 C10.FR.12 C01.FR.12 C04.FR.06 P01.FR.02 P01.FR.04 P02.FR.03 P02.FR.05",
  "allows something, and asks for nothing":
    "B02.FR.03 B03.FR.01 B03.FR.04 C04.FR.03 C16.FR.04 C16.FR.05 E02.FR.11 E02.FR.16 E03.FR.09 E04.FR.07 E04.FR.09 E07.FR.04 E07.FR.09 E08.FR.10 E09.FR.06 E10.FR.05 E11.FR.04 E11.FR.06 E12.FR.04 E12.FR.06 E12.FR.08 E15.FR.02 F01.FR.16 F01.FR.18 F02.FR.04 F02.FR.14 F02.FR.15 F04.FR.05 G05.FR.04 J02.FR.12 K01.FR.44 K01.FR.45 K01.FR.61 K02.FR.06 K03.FR.01 K03.FR.02 K03.FR.07 K04.FR.04 N01.FR.23 P01.FR.03 P02.FR.04",
  "of a station that cannot make every base report or meet every criterion; this one can":
    "B07.FR.02 B07.FR.05 B08.FR.02",
  "of a station that goes back to the profile it last connected with; this one goes round all of them (B10.FR.08)":
    "B10.FR.07",
  "is for the integrator who sends it to keep": "P02.FR.01 P02.FR.02",
  "needs a display": "C01.FR.08 C01.FR.09 C01.FR.13",
  "tariffs come with a later block; they are not kept with a token": "C10.FR.09",
  "needs a user interface on which a driver chooses what to stop": "C16.FR.01 C16.FR.07",
  "no hardware has a sensor of the bay": "E01.FR.01 E03.FR.15 E06.FR.01 F02.FR.08",
  "no hardware tells when it signed": "E01.FR.04 E06.FR.05",
  "of hardware that cannot tell who suspends; the hardware port tells it": "E01.FR.20",
  "of a transaction that begins before its EVSE is known; whoever begins one has an EVSE in mind":
    "E01.FR.17 E02.FR.21 E03.FR.11 E04.FR.11 E05.FR.08",
  "no rotation of a component is known but what the integrator writes in its component_config; it is reported as written":
    "J01.FR.13 J02.FR.09",
  "events of components (NotifyEvent) come with a later block": "G05.FR.02",
  "the Control Pilot is the hardware's": "K02.FR.02",
};

/** Why a requirement has no test, where that is not simply work left; by id. */
export const openRequirements: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).flatMap(([reason, ids]) => ids.split(" ").map((id) => [id, reason])),
);
