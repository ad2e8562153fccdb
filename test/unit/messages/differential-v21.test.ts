import { differential } from "./support/differential.ts";
import * as bundle from "../../../src/messages/v21/validators.js";

differential("2.1", bundle, 20);
