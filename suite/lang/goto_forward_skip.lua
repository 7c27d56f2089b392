do
  goto past
  print("skipped")
  ::past::
end
print("after") -- expect: after
local x = 1
if x == 1 then goto one elseif x == 2 then goto two else goto other end
::one:: print("one") goto done -- expect: one
::two:: print("two") goto done
::other:: print("other")
::done::
do
  local a = 1
  goto l1
  a = 2
  ::l1:: a = a * 10
  goto l2
  a = a + 1
  ::l2::
  print(a) -- expect: 10
end
-- labels at the end of a block are beyond its locals
do
  goto finish
  local hidden = 1
  ::finish::
end
do
  goto finish
  local hidden = 1
  ::finish:: ; ; ::finish2::
end
print("end") -- expect: end
