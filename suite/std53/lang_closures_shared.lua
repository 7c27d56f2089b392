-- std: 5.3
-- A closure with the upvalues of the last one is that one.
local up = 1
local first, second
for i = 1, 2 do
  local f = function() return up end
  first, second = second, f
end
print(first == second)  -- expect: true
local function make() return function() return 1 end end
print(make() == make())  -- expect: true
for i = 1, 2 do
  local f = function() return i end
  first, second = second, f
end
print(first == second)  -- expect: false
