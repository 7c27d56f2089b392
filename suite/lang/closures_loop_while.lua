local fs, i = {}, 1
while i <= 3 do
  local j = i
  fs[#fs + 1] = function() j = j + 1 return j, i end
  i = i + 1
end
print(fs[1]()) -- expect: 2	4
print(fs[1]()) -- expect: 3	4
print(fs[2]()) -- expect: 3	4
print(fs[3]()) -- expect: 4	4
-- break out while a closure holds the variable
local held
while true do
  local v = "in loop"
  held = function() return v end
  if v then break end
end
print(held()) -- expect: in loop
-- continue by goto: each iteration has its own variable
local gs = {}
local n = 0
while n < 4 do
  n = n + 1
  local v = n
  gs[#gs + 1] = function() return v end
  if n % 2 == 0 then goto continue end
  v = v * 10
  ::continue::
end
print(gs[1](), gs[2](), gs[3](), gs[4]()) -- expect: 10	2	30	4
