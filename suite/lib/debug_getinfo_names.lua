local function f() local i = debug.getinfo(1, "n") return i.name, i.namewhat end
print((f())) -- expect: f
local n, w = f() print(n, w) -- expect: f	local
local t = { field = f } n, w = t.field() print(n, w) -- expect: field	field
n, w = t:field() print(n, w) -- expect: field	method
globalf = f n, w = globalf() print(n, w) -- expect: globalf	global
local u = setmetatable({}, { __index = f, __add = f, __call = f, __lt = function() local i = debug.getinfo(1, "n") print(i.name, i.namewhat) return true end })
n = u.x print(n) -- expect: index
n = u + 1 print(n) -- expect: add
n = u < u -- expect: lt	metamethod
for x in f do print(x) break end -- expect: for iterator
n, w = select(2, pcall(f)) print(n, w) -- expect: nil	
local function g() return f() end
n, w = g() print(n, w) -- expect: nil	
