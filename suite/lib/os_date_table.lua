local d = os.date("!*t", 86399)
print(d.year, d.month, d.day, d.hour, d.min, d.sec, d.wday, d.yday, d.isdst) -- expect: 1970	1	1	23	59	59	5	1	false
local fields = {}
for k in pairs(d) do fields[#fields + 1] = k end
table.sort(fields)
print(table.concat(fields, " ")) -- expect: day hour isdst min month sec wday yday year
d = os.date("!*t", 951782400)
print(d.year, d.month, d.day, d.yday, d.wday) -- expect: 2000	2	29	60	3
d = os.date("!*t", -1)
print(d.year, d.sec) -- expect: 1969	59
print(type(os.date("*t").isdst), os.time(os.date("*t", 1000000))) -- expect: boolean	1000000
