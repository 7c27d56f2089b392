local x = 1
do
  local x = x + 1
  print(x) -- expect: 2
  do
    local x = x * 10
    print(x) -- expect: 20
  end
  x = 5
  print(x) -- expect: 5
end
print(x) -- expect: 1
local x = x .. "!"
print(x) -- expect: 1!
local x, x = 1, 2
print(x) -- expect: 2
local y = y
print(y) -- expect: nil
y = "global"
print(y, _G.y, _ENV.y) -- expect: global	nil	nil
if x then local x = "inner" end
print(x) -- expect: 2
local function shadow(x) local x = x and x + 1 return x end
print(shadow(1), shadow()) -- expect: 2	nil
