export { requests, responses } from "../messages/v16/validators.js";
