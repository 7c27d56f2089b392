-- names that Python's own objects answer to
local t = {}
print(t.items, t.keys, t.get, t.values, t.update, t.pop, t.copy, t.append, t.__class__, t.__dict__, t.__init__) -- expect: nil	nil	nil	nil	nil	nil	nil	nil	nil	nil	nil
t.items, t.keys, t.get, t.append = 1, 2, 3, 4
print(t.items, t.keys, t.get, t.append) -- expect: 1	2	3	4
t.__class__, t.__dict__, t.__name__, t.__doc__ = "c", "d", "n", "doc"
print(t.__class__, t.__dict__, t.__name__, t.__doc__) -- expect: c	d	n	doc
t.__init__, t.__len__, t.__call__, t.__getattr__, t.__setattr__, t.__eq__ = 1, 2, 3, 4, 5, 6
print(t.__init__, t.__len__, t.__call__, t.__getattr__, t.__setattr__, t.__eq__, t.__hash__) -- expect: 1	2	3	4	5	6	nil
local n = 0
for k, v in pairs(t) do n = n + 1 end
print(n, rawget(t, "__class__"), rawlen(t), #t) -- expect: 14	c	0	0
t.__class__ = nil
print(t.__class__, next({ __class__ = 1 })) -- expect: nil	__class__	1
print(type(t), t == t, tostring(t):match("^table")) -- expect: table	true	table
t.real, t.imag, t.hex, t.numerator, t.conjugate = 1, 2, 3, 4, 5
print(t.real, t.imag, t.hex, t.numerator, t.conjugate) -- expect: 1	2	3	4	5
local s = "text"
print(s.real, s.strip, s.join, s.title, s.__class__, s.encode, s.split, s.__len__, s.count, s.isdigit) -- expect: nil	nil	nil	nil	nil	nil	nil	nil	nil	nil
print(type(s.upper), type(s.find), type(s.format), s.format == string.format, s.upper == string.upper) -- expect: function	function	function	true	true
print(s:upper(), s:find("x"), s:format()) -- expect: TEXT	3	text
print(pcall(function() return s:strip() end)) -- expect: false	python_attribute_fields.lua:22: attempt to call a nil value (method 'strip')
print(pcall(function() return s:title() end)) -- expect: false	python_attribute_fields.lua:23: attempt to call a nil value (method 'title')
print(pcall(function() return (5).real end)) -- expect: false	python_attribute_fields.lua:24: attempt to index a number value
print(pcall(function() return (5.5).is_integer end)) -- expect: false	python_attribute_fields.lua:25: attempt to index a number value
print(pcall(function() return print.__name__ end)) -- expect: false	python_attribute_fields.lua:26: attempt to index a function value (global 'print')
print(pcall(function() return (true).real end)) -- expect: false	python_attribute_fields.lua:27: attempt to index a boolean value
print(pcall(function() local f = function() end return f.__code__ end)) -- expect: false	python_attribute_fields.lua:28: attempt to index a function value (local 'f')
print(pcall(function() local f = function() end f.x = 1 end)) -- expect: false	python_attribute_fields.lua:29: attempt to index a function value (local 'f')
print(pcall(function() print.x = 1 end)) -- expect: false	python_attribute_fields.lua:30: attempt to index a function value (global 'print')
print(pcall(function() local n = nil; n.__class__ = 1 end)) -- expect: false	python_attribute_fields.lua:31: attempt to index a nil value (local 'n')
print(pcall(function() local co = coroutine.create(print); return co.throw end)) -- expect: false	python_attribute_fields.lua:32: attempt to index a thread value (local 'co')
print(pcall(function() local co = coroutine.create(print); co.x = 1 end)) -- expect: false	python_attribute_fields.lua:33: attempt to index a thread value (local 'co')
print(pcall(function() s.x = 1 end)) -- expect: false	python_attribute_fields.lua:34: attempt to index a string value (upvalue 's')
