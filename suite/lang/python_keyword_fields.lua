local t = {}
t.class, t.def, t.None, t.lambda, t.is, t.pass = 1, 2, 3, 4, 5, 6
print(t.class, t.def, t.None, t.lambda, t.is, t.pass) -- expect: 1	2	3	4	5	6
t.True, t.False, t.import, t.from, t.global, t.del = "T", "F", "imp", "frm", "glob", "del"
print(t.True, t.False, t.import, t.from, t.global, t.del) -- expect: T	F	imp	frm	glob	del
local u = { try = 1, except = 2, finally = 3, raise = 4, with = 5, as = 6, yield = 7, async = 8, await = 9, nonlocal = 10, assert = 11, continue = 12 }
print(u.try, u.except, u.finally, u.raise, u.with, u.as, u.yield, u.async, u.await, u.nonlocal, u.assert, u.continue) -- expect: 1	2	3	4	5	6	7	8	9	10	11	12
function t.exec(x) return x end
function t:elif(x) return self == t, x end
function t:match(x) return self == t, x end
print(t.exec(1), t:elif(2)) -- expect: 1	true	2
print(t:match(3)) -- expect: true	3
local keys = {}
for k in pairs(u) do keys[#keys + 1] = k end
table.sort(keys)
print(table.concat(keys, " ")) -- expect: as assert async await continue except finally nonlocal raise try with yield
t.class = t.class + 10
t.class = nil
print(t.class, t["def"]) -- expect: nil	2
print(u.missing, u.print, u.self) -- expect: nil	nil	nil
class, def, None = "global class", "global def", "global None"
print(class, def, None, _G.None, True, lambda) -- expect: global class	global def	global None	global None	nil	nil
