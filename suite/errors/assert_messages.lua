print(pcall(assert, false)) -- expect: false	assertion failed!
print(pcall(assert, nil)) -- expect: false	assertion failed!
print(pcall(assert, nil, "message")) -- expect: false	message
print(pcall(assert, false, 42)) -- expect: false	42
print(pcall(assert, false, nil)) -- expect: false	nil
print(pcall(assert)) -- expect: false	bad argument #1 to 'assert' (value expected)
print(assert(1, 2, 3)) -- expect: 1	2	3
print(assert("v")) -- expect: v
print(select("#", assert(true, nil, nil))) -- expect: 3
local e = {}
print(select(2, pcall(assert, false, e)) == e) -- expect: true
print(pcall(function() assert(false, "no position added") end)) -- expect: false	assert_messages.lua:12: no position added
print(pcall(function() assert(1 == 2) end)) -- expect: false	assert_messages.lua:13: assertion failed!
print(pcall(function() local t = assert(io.open("/no/such/file/here")) end)) -- expect: false	assert_messages.lua:14: /no/such/file/here: No such file or directory
print(assert(0), assert("")) -- expect: 0	
print(pcall(assert, load("x ="))) -- expect: false	[string "x ="]:1: unexpected symbol near <eof>
