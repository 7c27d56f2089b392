local function level0() error("no position", 0) end
local function level1() error("here", 1) end
local function level2() error("caller", 2) end
local function default() error("default") end
print(pcall(level0)) -- expect: false	no position
print(pcall(level1)) -- expect: false	error_levels.lua:2: here
print(pcall(default)) -- expect: false	error_levels.lua:4: default
local function calls2()
  level2()
end
print(pcall(calls2)) -- expect: false	error_levels.lua:9: caller
local function level3() error("third", 3) end
local function mid() level3() end
local function top()
  mid()
end
print(pcall(top)) -- expect: false	error_levels.lua:15: third
print(pcall(error, "via pcall")) -- expect: false	via pcall
print(pcall(error, "via pcall", 1)) -- expect: false	via pcall
print(pcall(error, "via pcall", 2)) -- expect: false	error_levels.lua:20: via pcall
print(pcall(error, "msg", 100)) -- expect: false	msg
print(pcall(error)) -- expect: false	nil
print(pcall(error, nil)) -- expect: false	nil
print(pcall(function() error() end)) -- expect: false	nil
print(pcall(function() error(nil, 1) end)) -- expect: false	nil
print(pcall(function() error(42) end)) -- expect: false	42
print(pcall(function() error(42.5, 2) end)) -- expect: false	42.5
print(pcall(function() error(true) end)) -- expect: false	true
print(#select(2, pcall(function() error("") end))) -- expect: 21
print(select("#", pcall(error))) -- expect: 2
local ok, msg = pcall(function()
  local x = 1
  error("line " .. x)
end)
print(msg) -- expect: error_levels.lua:33: line 1
print(pcall(function() error("with\nnewline") end))
-- expect: false	error_levels.lua:36: with
-- expect: newline
print(pcall(function() error("level as string", "1") end)) -- expect: false	error_levels.lua:39: level as string
print(pcall(function() error("x", {}) end)) -- expect: false	error_levels.lua:40: bad argument #2 to 'error' (number expected, got table)
