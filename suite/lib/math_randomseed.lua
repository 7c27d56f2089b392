-- one seed gives one sequence, that of the reference
math.randomseed(42)
print(math.random(1000), math.random(1000), math.random(1000)) -- expect: 742	50	332
math.randomseed(42, 0)
print(math.random(1000), math.random(1000), math.random(1000)) -- expect: 742	50	332
math.randomseed(1, 2)
print(math.random(0), ("%.12f"):format(math.random())) -- expect: 8291693048688576641	0.225768801564
math.randomseed(7.0)
print(math.random(100), math.random(100)) -- expect: 64	88
math.randomseed()
print(math.random(1) == 1) -- expect: true
