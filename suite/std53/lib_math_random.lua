-- std: 5.3
-- The numbers are those of C's `random`.
print(math.random(), math.random(100), math.random(-5, 5))  -- expect: 0.84018771676347	40	3
math.randomseed(42)
print(math.random(), math.random(100), math.random(10, 20))  -- expect: 0.32996420748532	70	14
print(pcall(math.random, 0))  -- expect: false	bad argument #1 to 'math.random' (interval is empty)
print(pcall(math.random, math.mininteger, math.maxinteger))
-- expect: false	bad argument #1 to 'math.random' (interval too large)
