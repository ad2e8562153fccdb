import { differential } from "./support/differential.ts";
import * as bundle from "../../../src/messages/v201/validators.js";

differential("2.0.1", bundle, 20);
