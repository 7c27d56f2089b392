print(os.date("!%Y-%m-%d %H:%M:%S", 0)) -- expect: 1970-01-01 00:00:00
print(os.date("!%c", 0), os.date("!%x", 0), os.date("!%X", 0)) -- expect: Thu Jan  1 00:00:00 1970	01/01/70	00:00:00
print(os.date("!%a %A %b %B %d %p %j %y %%", 86400 * 200)) -- expect: Mon Monday Jul July 20 AM 201 70 %
print(os.date("!%D|%e|%F|%g|%G|%h|%I|%M|%n|%R|%t|%T|%u|%V|%w|%W|%U|%C", 1e9 // 1 | 0):gsub("%c", "_")) -- expect: 09/09/01| 9|2001-09-09|01|2001|Sep|01|46|_|01:46|_|01:46:40|7|36|0|36|36|20	2
print(os.date("!%H", 3600.0), os.date("!%H", "7200"), os.date("", 0) == "", os.date("plain"), os.date("!%Ey %Od %EC", 0)) -- expect: 01	02	true	plain	70 01 19
print(type(os.date()), #os.date("%Y"), os.date() == os.date("%c")) -- expect: string	4	true
print(#os.date("!" .. ("%Y"):rep(100), 0)) -- expect: 400
