-- std: 5.3
-- A closure with the upvalues of the last one made of its prototype is that one.
local made = {}
for i = 1, 3 do
  made[i] = function() return made end
end
print(made[1] == made[2], made[2] == made[3]) -- expect: true	true
for i = 1, 3 do
  made[i] = function() return i end
end
print(made[1] == made[2]) -- expect: false
for i = 1, 2 do
  local function named() return made end
  made[i] = named
end
print(made[1] == made[2]) -- expect: true
print((function() return function() end end)() == (function() return function() end end)()) -- expect: false
local function outer() return function() return 1 end end
print(outer() == outer()) -- expect: true
