local _, __, _a, A1, a_b = 1, 2, 3, 4, 5
print(_, __, _a, A1, a_b) -- expect: 1	2	3	4	5
local And, END, Not, function_ = "And", "END", "Not", "function_"
print(And, END, Not, function_) -- expect: And	END	Not	function_
local t = { ["end"] = 1, ["local"] = 2 }
print(t["end"], t["local"]) -- expect: 1	2
local long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_0 = "long"
print(long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_0) -- expect: long
_G._ = "global underscore"
print(_G._, _) -- expect: global underscore	1
goto_ = 1
print(goto_) -- expect: 1
local x1, X1 = "lower", "upper"
print(x1, X1) -- expect: lower	upper
