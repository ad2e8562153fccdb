import { differential } from "./support/differential.ts";
import * as bundle from "../../../src/messages/v16/validators.js";

differential("1.6", bundle, 20);
