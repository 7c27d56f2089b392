local function try(f, ...) print(select(2, pcall(f, ...))) end
try(function() string.rep() end) -- expect: argument_errors.lua:2: bad argument #1 to 'rep' (string expected, got no value)
try(function() string.rep("x") end) -- expect: argument_errors.lua:3: bad argument #2 to 'rep' (number expected, got no value)
try(function() string.rep("x", "y") end) -- expect: argument_errors.lua:4: bad argument #2 to 'rep' (number expected, got string)
try(function() string.rep("x", 1.5) end) -- expect: argument_errors.lua:5: bad argument #2 to 'rep' (number has no integer representation)
try(function() ("x"):rep({}) end) -- expect: argument_errors.lua:6: bad argument #1 to 'rep' (number expected, got table)
try(function() ("x"):rep() end) -- expect: argument_errors.lua:7: bad argument #1 to 'rep' (number expected, got no value)
try(function() local s = "x" s:byte("z") end) -- expect: argument_errors.lua:8: bad argument #1 to 'byte' (number expected, got string)
try(function() math.floor("x") end) -- expect: argument_errors.lua:9: bad argument #1 to 'floor' (number expected, got string)
try(function() math.floor() end) -- expect: argument_errors.lua:10: bad argument #1 to 'floor' (number expected, got no value)
try(function() math.max() end) -- expect: argument_errors.lua:11: bad argument #1 to 'max' (value expected)
try(function() math.random(0, 1, 2) end) -- expect: argument_errors.lua:12: wrong number of arguments
try(function() math.random(2, 1) end) -- expect: argument_errors.lua:13: bad argument #1 to 'random' (interval is empty)
try(function() math.tointeger() end) -- expect: argument_errors.lua:14: bad argument #1 to 'tointeger' (value expected)
try(function() table.concat({ {} }) end) -- expect: argument_errors.lua:15: invalid value (table) at index 1 in table for 'concat'
try(function() table.concat({ 1, 2 }, 5, "x") end) -- expect: argument_errors.lua:16: bad argument #3 to 'concat' (number expected, got string)
try(function() table.concat(5) end) -- expect: argument_errors.lua:17: bad argument #1 to 'concat' (table expected, got number)
try(function() table.insert({}, 1, 2, 3) end) -- expect: argument_errors.lua:18: wrong number of arguments to 'insert'
try(function() table.insert({}) end) -- expect: argument_errors.lua:19: wrong number of arguments to 'insert'
try(function() table.insert({}, 5, 1) end) -- expect: argument_errors.lua:20: bad argument #2 to 'insert' (position out of bounds)
try(function() table.insert(nil, 1) end) -- expect: argument_errors.lua:21: bad argument #1 to 'insert' (table expected, got nil)
try(function() table.unpack() end) -- expect: attempt to get length of a nil value
try(function() table.unpack({}, 1, 1e8) end) -- expect: argument_errors.lua:23: too many results to unpack
try(function() table.sort({ 1, "x" }) end) -- expect: attempt to compare string with number
try(function() table.sort({ 1, 2 }, 5) end) -- expect: argument_errors.lua:25: bad argument #2 to 'sort' (function expected, got number)
try(function() setmetatable({}) end) -- expect: argument_errors.lua:26: bad argument #2 to 'setmetatable' (nil or table expected, got no value)
try(function() setmetatable(1, {}) end) -- expect: argument_errors.lua:27: bad argument #1 to 'setmetatable' (table expected, got number)
try(function() rawset(1, 2, 3) end) -- expect: argument_errors.lua:28: bad argument #1 to 'rawset' (table expected, got number)
try(function() rawlen(5) end) -- expect: argument_errors.lua:29: bad argument #1 to 'rawlen' (table or string expected, got number)
try(function() next({}, "x") end) -- expect: invalid key to 'next'
try(function() tonumber("10", 99) end) -- expect: argument_errors.lua:31: bad argument #2 to 'tonumber' (base out of range)
try(function() tonumber(10, 16) end) -- expect: argument_errors.lua:32: bad argument #1 to 'tonumber' (string expected, got number)
try(function() tonumber() end) -- expect: argument_errors.lua:33: bad argument #1 to 'tonumber' (value expected)
try(function() select() end) -- expect: argument_errors.lua:34: bad argument #1 to 'select' (number expected, got no value)
try(function() select("x") end) -- expect: argument_errors.lua:35: bad argument #1 to 'select' (number expected, got string)
try(function() tostring() end) -- expect: argument_errors.lua:36: bad argument #1 to 'tostring' (value expected)
try(function() type() end) -- expect: argument_errors.lua:37: bad argument #1 to 'type' (value expected)
try(function() ipairs() end) -- expect: argument_errors.lua:38: bad argument #1 to 'ipairs' (value expected)
try(function() string.char(256) end) -- expect: argument_errors.lua:39: bad argument #1 to 'char' (value out of range)
try(function() string.char(-1) end) -- expect: argument_errors.lua:40: bad argument #1 to 'char' (value out of range)
try(function() utf8.char(-1) end) -- expect: argument_errors.lua:41: bad argument #1 to 'char' (value out of range)
try(function() utf8.codepoint("abc", 10) end) -- expect: argument_errors.lua:42: bad argument #3 to 'codepoint' (out of bounds)
try(function() os.date("%Ez", 0) end) -- expect: argument_errors.lua:43: bad argument #1 to 'date' (invalid conversion specifier '%Ez')
try(function() os.time({ year = 2020 }) end) -- expect: argument_errors.lua:44: field 'month' missing in date table
try(function() coroutine.resume(5) end) -- expect: argument_errors.lua:45: bad argument #1 to 'resume' (thread expected, got number)
try(function() coroutine.wrap(5) end) -- expect: argument_errors.lua:46: bad argument #1 to 'wrap' (function expected, got number)
try(function() coroutine.create() end) -- expect: argument_errors.lua:47: bad argument #1 to 'create' (function expected, got no value)
try(function() io.lines("/no/such/file") end) -- expect: argument_errors.lua:48: cannot open file '/no/such/file' (No such file or directory)
try(function() io.open("x", "badmode") end) -- expect: argument_errors.lua:49: bad argument #2 to 'open' (invalid mode)
try(function() string.format("%d", "x") end) -- expect: argument_errors.lua:50: bad argument #2 to 'format' (number expected, got string)
try(function() string.format("%d", 1.5) end) -- expect: argument_errors.lua:51: bad argument #2 to 'format' (number has no integer representation)
try(function() string.format("%y", 1) end) -- expect: argument_errors.lua:52: invalid conversion '%y' to 'format'
try(function() string.format("%d") end) -- expect: argument_errors.lua:53: bad argument #2 to 'format' (no value)
try(function() load(5) end) -- expect:
try(function() getmetatable() end) -- expect: argument_errors.lua:55: bad argument #1 to 'getmetatable' (value expected)
try(function() collectgarbage("nope") end) -- expect: argument_errors.lua:56: bad argument #1 to 'collectgarbage' (invalid option 'nope')
