print(os.time({ year = 2020, month = 1, day = 1, hour = 12 }) - os.time({ year = 2020, month = 1, day = 1, hour = 11 })) -- expect: 3600
print(os.date("!%Y-%m-%d %H:%M:%S", 0), os.date("!%Y-%m-%d", 86400), os.date("!%c", 0), os.date("!%x %X %p", 3600)) -- expect: 1970-01-01 00:00:00	1970-01-02	Thu Jan  1 00:00:00 1970	01/01/70 01:00:00 AM
print(os.date("!%a %A %b %B %d %j %U %w %y %% %I %M", 1000000000)) -- expect: Sun Sunday Sep September 09 252 36 0 01 % 01 46
local d = os.date("!*t", 1e9 // 1 | 0)
print(d.year, d.month, d.day, d.hour, d.min, d.sec, d.wday, d.yday, d.isdst) -- expect: 2001	9	9	1	46	40	1	252	false
local t = { year = 2021, month = 14, day = -3, hour = 12 }
local time = os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday) -- expect: 2022	1	28	12	0	0	6	28
print(os.date("%Y-%m-%d", time), math.type(time), os.difftime(10, 5), math.type(os.difftime(10, 5))) -- expect: 2022-01-28	integer	5.0	float
print(os.date("!%H:%M", 3661), os.date("!%D %e %F %R %T", 0), os.date("!%n%t%h|%C|%g|%G|%u|%V", 0))
-- expect: 01:01	01/01/70  1 1970-01-01 00:00 00:00:00	
-- expect: 	Jan|19|70|1970|4|01
print(pcall(os.time, { year = 2020 })) -- expect: false	field 'month' missing in date table
print(pcall(os.time, { year = 2020, month = "x", day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.time, { year = 2020, month = 1.5, day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.date, "%Q")) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Q')
print(pcall(os.date, "*t", "x")) -- expect: false	bad argument #2 to 'os.date' (number expected, got string)
print(pcall(os.time, { year = 1e100, month = 1, day = 1 })) -- expect: false	field 'year' is not an integer
print(os.time({ year = "2020", month = "01", day = "1", hour = "12" }) == os.time({ year = 2020, month = 1, day = 1 })) -- expect: true
print(type(os.time()), type(os.clock()), os.clock() >= 0, os.time() > 1600000000) -- expect: number	number	true	true
print(type(os.date()), os.date("!*t", 0).isdst, #os.date("%c") > 0) -- expect: string	false	true
