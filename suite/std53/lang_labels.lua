-- std: 5.3
-- A label hides one of the same name in a block around it.
local n = 0
::again::
do
  n = n + 1
  if n < 3 then goto again end
  n = n + 100
  ::again::
end
print(n)  -- expect: 1
print(load("::a:: ::a::"))  -- expect: nil	[string "::a:: ::a::"]:1: label 'a' already defined on line 1
print(load("break"))  -- expect: nil	[string "break"]:1: <break> at line 1 not inside a loop
print(load("local x <const> = 1"))  -- expect: nil	[string "local x <const> = 1"]:1: unexpected symbol near '<'
print(load("return 3x"))  -- expect: nil	[string "return 3x"]:1: <eof> expected near 'x'
