-- std: 5.3
-- The fields of dates are looked at from the second on.
print(pcall(os.time, {})) -- expect: false	field 'day' missing in date table
print(pcall(os.time, {year = 2020})) -- expect: false	field 'day' missing in date table
print(pcall(os.time, {year = 2020, month = "x", day = 1})) -- expect: false	field 'month' is not an integer
print(pcall(os.date, "*t", 2^60)) -- expect: false	time result cannot be represented in this installation
print(pcall(os.date, "%Q", 0)) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Q')
