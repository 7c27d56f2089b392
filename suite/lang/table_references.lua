local a = {}
local b = a
b.x = 1
print(a.x, a == b, a == {}, {} == {}) -- expect: 1	true	false	false
local t = { a, b, {} }
print(t[1] == t[2], t[1] == t[3]) -- expect: true	false
local keys = { [a] = "by a" }
print(keys[b], keys[{}]) -- expect: by a	nil
local f, g = function() end, function() end
keys[f] = "by f"
print(keys[f], keys[g], keys[print]) -- expect: by f	nil	nil
a.self = a
print(a.self.self.self == a) -- expect: true
local co = coroutine.create(f)
keys[co] = "by thread"
print(keys[co], keys[coroutine.create(f)]) -- expect: by thread	nil
local function modify(t) t.changed = true t = nil end
modify(a)
print(a.changed) -- expect: true
