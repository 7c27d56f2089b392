print(pcall(os.time, 5)) -- expect: false	bad argument #1 to 'os.time' (table expected, got number)
print(pcall(os.time, "x")) -- expect: false	bad argument #1 to 'os.time' (table expected, got string)
print(pcall(os.time, {})) -- expect: false	field 'year' missing in date table
print(pcall(os.time, { year = 2020 })) -- expect: false	field 'month' missing in date table
print(pcall(os.time, { year = 2020, month = 1 })) -- expect: false	field 'day' missing in date table
print(pcall(os.time, { year = 2020, month = "x", day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.time, { year = 2020, month = 1.5, day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.time, { year = 2020, month = 1, day = 1, hour = "noon" })) -- expect: false	field 'hour' is not an integer
print(pcall(os.time, { year = 1 << 40, month = 1, day = 1 })) -- expect: false	field 'year' is out-of-bound
print(pcall(os.time, { year = 2020, month = 1 << 40, day = 1 })) -- expect: false	field 'month' is out-of-bound
print(pcall(os.time, { year = 2020, month = 1, day = {} })) -- expect: false	field 'day' is not an integer
print(pcall(function() os.time(true) end)) -- expect: false	os_time_errors.lua:12: bad argument #1 to 'time' (table expected, got boolean)
