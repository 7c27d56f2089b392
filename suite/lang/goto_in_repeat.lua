local n = 0
repeat
  n = n + 1
  if n == 3 then goto out end
  if n < 10 then goto again end
  print("never")
  ::again::
until false
::out::
print(n) -- expect: 3
-- backward inside the body: the body's own loop
local log = {}
local i = 0
repeat
  local tries = 0
  ::retry::
  tries = tries + 1
  if tries < 3 then goto retry end
  i = i + 1
  log[#log + 1] = i .. ":" .. tries
until i == 2
print(table.concat(log, " ")) -- expect: 1:3 2:3
repeat
  goto inside
  ::inside::
  local x = true
until x
print("done") -- expect: done
