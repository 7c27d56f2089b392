-- names that Python's own objects answer to
local t = {}
print(t.items, t.keys, t.get, t.values, t.update, t.pop, t.copy, t.append, t.__class__, t.__dict__, t.__init__)
t.items, t.keys, t.get, t.append = 1, 2, 3, 4
print(t.items, t.keys, t.get, t.append)
t.__class__, t.__dict__, t.__name__, t.__doc__ = "c", "d", "n", "doc"
print(t.__class__, t.__dict__, t.__name__, t.__doc__)
t.__init__, t.__len__, t.__call__, t.__getattr__, t.__setattr__, t.__eq__ = 1, 2, 3, 4, 5, 6
print(t.__init__, t.__len__, t.__call__, t.__getattr__, t.__setattr__, t.__eq__, t.__hash__)
local n = 0
for k, v in pairs(t) do n = n + 1 end
print(n, rawget(t, "__class__"), rawlen(t), #t)
t.__class__ = nil
print(t.__class__, next({ __class__ = 1 }))
print(type(t), t == t, tostring(t):match("^table"))
t.real, t.imag, t.hex, t.numerator, t.conjugate = 1, 2, 3, 4, 5
print(t.real, t.imag, t.hex, t.numerator, t.conjugate)
local s = "text"
print(s.real, s.strip, s.join, s.title, s.__class__, s.encode, s.split, s.__len__, s.count, s.isdigit)
print(type(s.upper), type(s.find), type(s.format), s.format == string.format, s.upper == string.upper)
print(s:upper(), s:find("x"), s:format())
print(pcall(function() return s:strip() end))
print(pcall(function() return s:title() end))
print(pcall(function() return (5).real end))
print(pcall(function() return (5.5).is_integer end))
print(pcall(function() return print.__name__ end))
print(pcall(function() return true.real end)) -- expect error: 'end' expected near '.'
print(pcall(function() local f = function() end return f.__code__ end))
print(pcall(function() local f = function() end f.x = 1 end))
print(pcall(function() print.x = 1 end))
print(pcall(function() local n = nil; n.__class__ = 1 end))
print(pcall(function() local co = coroutine.create(print); return co.throw end))
print(pcall(function() local co = coroutine.create(print); co.x = 1 end))
print(pcall(function() s.x = 1 end))
