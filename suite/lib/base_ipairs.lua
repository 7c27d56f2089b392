-- ipairs (t) stops before the first nil
for i, v in ipairs({ "a", "b", nil, "d" }) do print(i, v) end
-- expect: 1	a
-- expect: 2	b
for i in ipairs({}) do print("never", i) end
local iterator, t, zero = ipairs({ 10 })
print(type(iterator), t[1], zero) -- expect: function	10	0
print(iterator(t, 0)) -- expect: 1	10
print(iterator(t, 1)) -- expect: nil
-- what is appended while it runs is seen
local growing = { 1 }
for i, v in ipairs(growing) do if i < 4 then growing[i + 1] = v * 2 end end
print(table.concat(growing, " ")) -- expect: 1 2 4 8
-- metamethods are respected, and strings can be indexed
local proxy = setmetatable({}, { __index = function(_, i) if i <= 3 then return i * 10 end end })
for i, v in ipairs(proxy) do print(i, v) end
-- expect: 1	10
-- expect: 2	20
-- expect: 3	30
print(pcall(function() for i in ipairs("abc") do print("never", i) end end)) -- expect: true
