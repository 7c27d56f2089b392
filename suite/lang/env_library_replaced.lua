-- Functions that loop over calls of the library, while the library's functions are replaced and put back.
local function checksum(s)
  local h = 0
  for i = 1, #s do h = (h * 31 + s:byte(i)) % 1000003 end
  return h
end
local function length(x, y)
  local sum = 0.0
  for i = 1, 3 do sum = sum + math.sqrt(x * x + y * y) * i end
  return sum
end
local function whole(x)
  local n = 0
  for i = 1, 4 do n = n + math.floor(x / i) end
  return n
end
local function vowels(s)
  local n = 0
  for i = 1, string.len(s) do
    if string.find("aeiou", string.sub(s, i, i), 1, true) then n = n + 1 end
  end
  return n
end
local function kinds(a, b)
  local n = 0
  for i = 1, 2 do if type(a) == type(b) then n = n + i end end
  return n
end
local function outer(s)
  local n = 0
  for i = 1, 2 do n = n + checksum(s) * i + vowels(s) end
  return n
end
local function all()
  print(checksum("hello"), checksum(""), length(3, 4), whole(10), vowels("education"), kinds(1, "2"), outer("abc")) -- expect: 162025	0	30.0	20	5	0	289064
-- expect: 986115	0	30.0	20	5	0	3080
-- expect: 862909	0	30.0	20	5	0	8939
-- expect: 162025	0	30.0	20	5	0	289064
-- expect: 162025	0	150.0	20	5	0	289064
-- expect: 162025	0	30.0	4	5	0	289064
-- expect: 162025	0	30.0	20	0	0	289062
-- expect: 162025	0	30.0	20	9	0	289068
-- expect: 162025	0	30.0	20	5	3	289064
-- expect: false	env_library_replaced.lua:9: attempt to index a nil value (global 'math')
-- expect: false	env_library_replaced.lua:9: attempt to index a number value (global 'math')
end
all()
local byte, sqrt, floor, find, kind = string.byte, math.sqrt, math.floor, string.find, type
string.byte = function(s, i) return i end all()
string.byte = function(s, i) return "3" end all()
string.byte = byte all()
math.sqrt = function(x) return x // 1 end all()
math.sqrt = sqrt
math.floor = function(x) return "1" end all()
math.floor = floor
string.find = function() return nil end all()
string.find = find
local old = string
string = {len = old.len, sub = old.sub, find = function() return true end} all()
string = old
type = function() return 1 end all()
type = kind
local mathlib = math
math = nil
print(pcall(function() return length(3, 4) end)) -- expect: 162025	0	30.0	20	5	0	289064
math = 7
print(pcall(function() return length(3, 4) end)) -- expect: 680117
math = setmetatable({}, {__index = mathlib}) all()
math = mathlib
getmetatable("").__index = function(s, name) return function() return 7 end end
print(checksum("hello")) -- expect: 162025	0	30.0	20	5	0	289064
getmetatable("").__index = string
all()
local calls = 0
setmetatable(_G, {__index = function(_, name) calls = calls + 1 return mathlib end})
math = nil
print(length(3, 4), calls) -- expect: 30.0	3
math = mathlib
print(length(3, 4), calls) -- expect: 30.0	3
print(whole(2^60), whole(-2.5), whole(0/0 ~= 0/0 and 1 or 0), length(1e200, 1e200), length(-0.0, 0)) -- expect: 2401919801264264512	-7	1	inf	0.0
