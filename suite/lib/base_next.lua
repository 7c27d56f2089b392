-- next (table [, index])
print(next({}), next({ 5 }), next({ a = 1 })) -- expect: nil	1	a	1
print(next({ 10, 20 }, 1)) -- expect: 2	20
print(next({ 10, 20 }, 2)) -- expect: nil
local t, n = { 1, 2, nil, 4, a = 5, b = 6, [2.5] = 7, [true] = 8 }, 0
local k, v = next(t)
while k ~= nil do n = n + v k, v = next(t, k) end
print(n) -- expect: 33
-- fields may be cleared on the way
for key in next, t do t[key] = nil end
print(next(t), next(t, nil)) -- expect: nil	nil
print(rawequal(next, (pairs({})))) -- expect: true
