-- Fibonacci numbers, in Lua's 64 bits.
local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

for i = 10, 20, 5 do
  print(i, fib(i))
end
