import { testWire } from "./wire/test-wire.js";

import * as calls from "./wire-calls.js";

testWire(calls);
