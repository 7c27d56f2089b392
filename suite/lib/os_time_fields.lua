-- os.time (table) normalizes the fields
local function show(t) local time = os.time(t) print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday) return time end
show({ year = 2020, month = 1, day = 31, hour = 12 }) -- expect: 2020	1	31	12	0	0	6	31
show({ year = 2020, month = 14, day = 1 }) -- expect: 2021	2	1	12	0	0	2	32
show({ year = 2020, month = 3, day = 0 }) -- expect: 2020	2	29	12	0	0	7	60
show({ year = 2020, month = 1, day = 0 }) -- expect: 2019	12	31	12	0	0	3	365
show({ year = 2021, month = 15, day = 0, hour = 0 }) -- expect: 2022	2	28	0	0	0	2	59
show({ year = 2021, month = 1, day = -5, hour = 25, min = 61, sec = 61 }) -- expect: 2020	12	27	2	2	1	1	362
show({ year = "2020", month = "2", day = 30.0, hour = 0 }) -- expect: 2020	3	1	0	0	0	1	61
print(os.time({ year = 2020, month = 1, day = 2, hour = 0 }) - os.time({ year = 2020, month = 1, day = 1, hour = 0 })) -- expect: 86400
print(math.type(os.time()), os.time() > 1600000000) -- expect: integer	true
