-- labels belong to their function: the same name further in is another label
local function outer()
  local log = {}
  local function inner(n)
    ::l::
    n = n - 1
    if n > 0 then goto l end
    log[#log + 1] = "inner"
  end
  local i = 0
  ::l::
  i = i + 1
  inner(i)
  if i < 2 then goto l end
  return #log, i
end
print(outer()) -- expect: 2	2
do ::a:: end
do ::a:: end
::a::
local function g(x)
  do
    if x then goto a end
    return "fell"
  end
  ::a:: return "jumped"
end
print(g(true), g(false)) -- expect: jumped	fell
print((load("goto a; do ::a:: end"))) -- expect: nil
print((load("::a:: do ::a:: end"))) -- expect: nil
print((load("do goto a end do ::a:: end"))) -- expect: nil
