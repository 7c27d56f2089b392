print(type(nil), type(1), type(1.5), type("s"), type(true), type({}), type(print), type(function() end)) -- expect: nil	number	number	string	boolean	table	function	function
print(type(coroutine.create(print)), type(io.stdout), type(type), type(type(nil))) -- expect: thread	userdata	function	string
print(type(setmetatable({}, { __name = "Own" })), type(setmetatable({}, { __call = print }))) -- expect: table	table
print(pcall(type)) -- expect: false	bad argument #1 to 'type' (value expected)
print(pcall(function() type() end)) -- expect: false	base_type.lua:5: bad argument #1 to 'type' (value expected)
