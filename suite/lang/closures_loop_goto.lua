-- a block that is jumped back into makes its variables anew
local fs = {}
do
  local i = 1
  ::top::
  local v = i * 10
  fs[#fs + 1] = function() v = v + 1 return v end
  i = i + 1
  if i <= 3 then goto top end
end
print(fs[1](), fs[1](), fs[2](), fs[3]()) -- expect: 11	12	21	31
print(fs[1](), fs[2](), fs[3]()) -- expect: 13	22	32
