// Stands for `node:assert/strict` in the web build of the tests.
import assert from 'assert';

export default assert.strict;
