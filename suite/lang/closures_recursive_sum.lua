local function compose(...)
  local fs = { ... }
  return function(x)
    for i = #fs, 1, -1 do x = fs[i](x) end
    return x
  end
end
local add1 = function(x) return x + 1 end
local double = function(x) return x * 2 end
print(compose(add1, double)(5), compose(double, add1)(5), compose()(5)) -- expect: 11	12	5
local function Y(f) return (function(x) return x(x) end)(function(x) return f(function(...) return x(x)(...) end) end) end
print(Y(function(self) return function(n) return n == 0 and 1 or n * self(n - 1) end end)(10)) -- expect: 3628800
local function curry(f, n)
  n = n or 2
  local function step(args, left)
    return function(x)
      local copy = { table.unpack(args) }
      copy[#copy + 1] = x
      if left == 1 then return f(table.unpack(copy)) end
      return step(copy, left - 1)
    end
  end
  return step({}, n)
end
local c = curry(function(a, b, c) return a .. b .. c end, 3)("x")
print(c("y")("z"), c("1")("2")) -- expect: xyz	x12
