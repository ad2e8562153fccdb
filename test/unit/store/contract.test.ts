import { MemoryStore } from "../../support/memory-store.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { storeContract } from "../../support/store-contract.ts";
import { tempDir } from "../../support/temp-dir.ts";

storeContract("SQLite", () => openTestStore(tempDir()));
storeContract("in memory", () => new MemoryStore());
