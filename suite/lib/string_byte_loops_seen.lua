local function checksum(s)
  local h = 0
  for i = 1, #s do
    h = (h * 31 + s:byte(i)) % 1000003
  end
  return h
end
debug.sethook(function(e, l) if l == 4 then print(l, debug.getlocal(2, 1), debug.getlocal(2,2), debug.getlocal(2,6)) end end, "l")
local x = checksum("ab")
debug.sethook()
print(x)
-- expect: 4	s	h	i	1
-- expect: 4	s	h	i	2
-- expect: 3105
