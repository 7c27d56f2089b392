local fs, i = {}, 0
repeat
  local j = i
  fs[#fs + 1] = function() return j end
  i = i + 1
until j >= 2
print(#fs, fs[1](), fs[2](), fs[3]()) -- expect: 3	0	1	2
-- the condition itself captures the local
local gs, n = {}, 0
repeat
  n = n + 1
  local v = n
until (function() gs[#gs + 1] = function() v = v + 100 return v end return v == 3 end)()
print(#gs, gs[1](), gs[2](), gs[3](), gs[1]()) -- expect: 3	101	102	103	201
