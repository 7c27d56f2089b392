local function try(...) print(select(2, pcall(string.format, ...))) end
try("%d") -- expect: bad argument #2 to 'string.format' (no value)
try("%d", "x") -- expect: bad argument #2 to 'string.format' (number expected, got string)
try("%d", 1.5) -- expect: bad argument #2 to 'string.format' (number has no integer representation)
try("%d", "1.5") -- expect: bad argument #2 to 'string.format' (number has no integer representation)
try("%d", {}) -- expect: bad argument #2 to 'string.format' (number expected, got table)
try("%d", nil) -- expect: bad argument #2 to 'string.format' (number expected, got nil)
try("%s") -- expect: bad argument #2 to 'string.format' (no value)
try("%z", 1) -- expect: invalid conversion '%z' to 'format'
try("%", 1) -- expect: invalid conversion '%' to 'format'
try("%5") -- expect: bad argument #2 to 'string.format' (no value)
try("%-", 1) -- expect: invalid conversion '%-' to 'format'
try("%0100d", 1) -- expect: invalid conversion specification: '%0100d'
try("%.100f", 1) -- expect: invalid conversion specification: '%.100f'
try("%-+ #0d", 1) -- expect: invalid conversion specification: '%-+ #0d'
try("%##x", 1) -- expect: 0x1
try("%c", "x") -- expect: bad argument #2 to 'string.format' (number expected, got string)
try("%x", -1.5) -- expect: bad argument #2 to 'string.format' (number has no integer representation)
try("%f", "x") -- expect: bad argument #2 to 'string.format' (number expected, got string)
try("%f") -- expect: bad argument #2 to 'string.format' (no value)
try("%i", 2^63) -- expect: bad argument #2 to 'string.format' (number has no integer representation)
try("%1.1.1f", 1) -- expect: invalid conversion specification: '%1.1.1f'
try("%.d", 5) -- expect: 5
try("%d %d", 1) -- expect: bad argument #3 to 'string.format' (no value)
try("%lld", 1) -- expect: invalid conversion '%l' to 'format'
try("%y") -- expect: bad argument #2 to 'string.format' (no value)
try(5) -- expect: 5
try() -- expect: bad argument #1 to 'string.format' (string expected, got no value)
try("extra", 1, 2) -- expect: extra
