-- the order is not specified, but it is the same while the table is unchanged, and next agrees with pairs
local t = { 10, 20, 30, x = 1, y = 2, z = 3, [1.5] = "f", [-1] = "n", [true] = "b" }
local order = {}
for k in pairs(t) do order[#order + 1] = k end
local same, i = true, 0
for k, v in next, t do
  i = i + 1
  if order[i] ~= k or t[k] ~= v then same = false end
end
print(#order, i, same) -- expect: 9	9	true
local k
for j = 1, #order do
  k = next(t, k)
  if k ~= order[j] then same = false end
end
print(same, next(t, k)) -- expect: true	nil
local ints = 0
for a in pairs(t) do if math.type(a) == "integer" then ints = ints + 1 end end
print(ints) -- expect: 4
