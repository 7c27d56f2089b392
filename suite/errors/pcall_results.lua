print(pcall(function() end)) -- expect: true
print(pcall(function() return 1, nil, 3, nil end)) -- expect: true	1	nil	3	nil
print(select("#", pcall(function() return nil, nil end))) -- expect: 3
print(pcall(function(...) return ... end, 1, 2, 3)) -- expect: true	1	2	3
print(pcall(pcall, error, "x")) -- expect: true	false	x
print(pcall(pcall)) -- expect: false	bad argument #1 to 'pcall' (value expected)
print(pcall(nil)) -- expect: false	attempt to call a nil value
print(pcall(5)) -- expect: false	attempt to call a number value
print(pcall({})) -- expect: false	attempt to call a table value
print(pcall("string")) -- expect: false	attempt to call a string value
print((pcall(error))) -- expect: false
print(pcall(pcall, pcall, error, 1)) -- expect: true	true	false	1
print(pcall(select, "#", nil, nil)) -- expect: true	2
local ok, a, b = pcall(function() return "a", "b" end)
print(ok, a, b) -- expect: true	a	b
local t = { pcall(function() return 1, 2 end) }
print(#t) -- expect: 3
-- values assigned before the error stay
local x = 0
pcall(function() x = 1 error("stop") x = 2 end)
print(x) -- expect: 1
local depth = 0
local function nest(n) depth = n if n == 100 then error("bottom", 0) end local ok, e = pcall(nest, n + 1) error(e, 0) end
print(pcall(nest, 1)) -- expect: false	bottom
print(depth) -- expect: 100
for i = 1, 3 do
  local ok, err = pcall(function() if i == 2 then error(i, 0) end return i end)
  print(i, ok, err)
end
-- expect: 1	true	1
-- expect: 2	false	2
-- expect: 3	true	3
