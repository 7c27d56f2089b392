-- goto continue is legal when no local is declared after the label that the condition could see
local i = 0
repeat
  i = i + 1
  if i % 2 == 0 then goto continue end
  io.write(" ", i)
  ::continue::
until i >= 7
print() -- expect:  1 3 5 7
do
  local n = 0
  repeat
    do
      n = n + 1
      local x = n * n
      if x == 9 then goto skip end
      io.write(" ", x)
    end
    ::skip::
  until n == 5
  print() -- expect:  1 4 16 25
end
print(load("repeat goto c; local x; ::c:: until x")) -- expect: nil	[string "repeat goto c; local x; ::c:: until x"]:1: <goto c> at line 1 jumps into the scope of local 'x'
