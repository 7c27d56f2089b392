local function gen(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i, i * i) end end) end
for i, sq in gen(4) do io.write(" ", i, ":", sq) end print() -- expect:  1:1 2:4 3:9 4:16
local function permutations(a, n)
  n = n or #a
  if n <= 1 then coroutine.yield(a) else
    for i = 1, n do
      a[n], a[i] = a[i], a[n]
      permutations(a, n - 1)
      a[n], a[i] = a[i], a[n]
    end
  end
end
for p in coroutine.wrap(function() permutations({ "a", "b", "c" }) end) do io.write(" ", table.concat(p)) end print() -- expect:  bca cba cab acb bac abc
local function producer() return coroutine.create(function() for _, v in ipairs({ "x", "y" }) do coroutine.yield(v) end return nil end) end
local function filter(p) return coroutine.create(function() local n = 0 while true do local _, v = coroutine.resume(p) if not v then return end n = n + 1 coroutine.yield(n .. v) end end) end
local f = filter(producer())
while true do local _, v = coroutine.resume(f) if not v then break end io.write(" ", v) end print() -- expect:  1x 2y
local function tree(t) if t then tree(t[1]) coroutine.yield(t.v) tree(t[2]) end end
for v in coroutine.wrap(function() tree({ { v = 1 }, { { v = 3 }, v = 4 }, v = 2 }) end) do io.write(" ", v) end print() -- expect:  1 2 3 4
local primes = {}
local function numbers() return coroutine.wrap(function() for i = 2, 30 do coroutine.yield(i) end end) end
local function sieve(p, src) return coroutine.wrap(function() for n in src do if n % p ~= 0 then coroutine.yield(n) end end end) end
local src = numbers()
while true do local p = src() if not p then break end primes[#primes + 1] = p src = sieve(p, src) end
print(table.concat(primes, " ")) -- expect: 2 3 5 7 11 13 17 19 23 29
local cos, out = {}, {}
for i = 1, 3 do cos[i] = coroutine.create(function() for j = 1, i do out[#out + 1] = i .. "." .. j coroutine.yield() end end) end
while #cos > 0 do for i = #cos, 1, -1 do coroutine.resume(cos[i]) if coroutine.status(cos[i]) == "dead" then table.remove(cos, i) end end end
print(table.concat(out, " ")) -- expect: 3.1 2.1 1.1 3.2 2.2 3.3
