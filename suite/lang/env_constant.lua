-- _ENV may be a compile-time constant (§3.3.7): names are then fields of a number, a string, nil.
local pcall, print = pcall, print

local function store()
  local _ENV <const> = 11
  X = "hi"
end
print(pcall(store))
-- expect: false	env_constant.lua:6: attempt to index a number value

local function read()
  local _ENV <const> = "text"
  return len(_ENV), upper
end
local n, upper = read()
print(n, upper == ("").upper)
-- expect: 4	true

local function of_nil()
  local _ENV <const> = nil
  return function () return x end
end
print(pcall(of_nil()))
-- expect: false	env_constant.lua:21: attempt to index a nil value
