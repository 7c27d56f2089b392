-- pcall (f [, arg1, ···])
print(pcall(function(...) return ... end, 1, nil, nil)) -- expect: true	1	nil	nil
print(pcall(function() end)) -- expect: true
print(select("#", pcall(function() end)), select("#", pcall(function() return nil end))) -- expect: 1	2
print(pcall(pcall, error, "inner")) -- expect: true	false	inner
print(pcall(setmetatable({}, { __call = function(_, a) return "called " .. a end }), "x")) -- expect: true	called x
local ok, e = pcall(error, pcall)
print(ok, e == pcall) -- expect: false	true
local depth = 0
local function deep(n) if n == 0 then error("bottom", 0) end local r = { pcall(deep, n - 1) } depth = depth + 1 error(r[2], 0) end
print(pcall(deep, 50), depth) -- expect: false	50
