local fs = {}
for k, v in ipairs({ "a", "b", "c" }) do
  fs[k] = function(new) if new then v = new end return k, v end
end
fs[2]("changed")
for i = 1, 3 do print(fs[i]()) end
-- expect: 1	a
-- expect: 2	changed
-- expect: 3	c
for i = 1, 3 do print(fs[i]()) end
-- expect: 1	a
-- expect: 2	changed
-- expect: 3	c
local total = {}
for _, f in ipairs(fs) do
  local k, v = f()
  total[#total + 1] = function() return k .. v end
end
print(total[1](), total[2](), total[3]()) -- expect: 1a	2changed	3c
