/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {
  'Something went wrong inside Snowglobe ({0}). Nothing was changed by it.':
    'Snowglobe 内部出错（{0}）。未因此作任何更改。',
  '&File': '文件(&F)',
  'Search everything': '搜索全部',
  Preferences: '首选项',
  'Close the window': '关闭窗口',
  Quit: '退出',
  '&Edit': '编辑(&E)',
  Undo: '撤销',
  Redo: '重做',
  Cut: '剪切',
  Copy: '复制',
  Paste: '粘贴',
  'Select all': '全选',
  '&View': '查看(&V)',
  Larger: '放大',
  Smaller: '缩小',
  'Usual size': '正常大小',
  'Full screen': '全屏',
  '&Go': '转到(&G)',
  Home: '主页',
  Apps: '应用',
  Settings: '设置',
  Changes: '更改',
  History: '历史',
  Updates: '更新',
  '&Help': '帮助(&H)',
  'About Snowglobe': '关于 Snowglobe',
  'This window stopped working': '此窗口停止工作',
  'Your computer is as it was, and the changes you collected are kept. What was being applied goes on.':
    '电脑没有变化，已收集的更改也都保留着。正在应用的内容会继续进行。',
  'Load again': '重新加载',
  'This window does not answer': '此窗口没有响应',
  'It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.':
    '可能需要稍等片刻。重新加载会保留已收集的更改，但正在输入的文字会丢失。',
  Wait: '等待',
  'A change in this plan cannot be made.': '此计划中有一项更改无法进行。',
  'Changed in the meantime: {0}': '期间已更改：{0}',
  'Nothing is left half done.': '没有任何半途而废的内容。',
  'It is too late to cancel this, or it has ended.': '现在取消为时已晚，或者它已经结束。',
  'This plan is no longer there. Review the changes again.': '此计划已不存在。请重新检查更改。',
  'Here files can be written, but not applied.': '这里可以写入文件，但不能应用。',
  'No trial waits to be kept.': '没有等待保留的试用。',
  'There is no log of such a job.': '没有这个任务的日志。',
  'Another change of this computer is under way.': '这台电脑上正在进行另一项更改。',
  'Snowglobe was closed before this was done.': '在完成之前，Snowglobe 已关闭。',
  'The helper ended before it was done.': '辅助程序在完成之前已结束。',
  'Snowglobe could not go on: {0}': 'Snowglobe 无法继续：{0}',
  '{0} are needed, and {1} are free.': '需要 {0}，可用 {1}。',
  'Another program is rebuilding this computer just now.': '另一个程序正在重新构建这台电脑。',
  'No app called {0} is known.': '没有名为 {0} 的应用。',
  'There is no page called {0}.': '没有名为 {0} 的页面。',
  'No setting called {0} is known.': '没有名为 {0} 的设置。',
  'Reading the catalogue was stopped.': '读取目录已停止。',
  'There are no pending changes.': '没有待处理的更改。',
  'There is an entry called {0} already.': '已有名为 {0} 的条目。',
  'The other version could not be kept, so nothing was done: {0}':
    '无法保留另一个版本，因此没有执行任何操作：{0}',
  'Nothing needs this any more: it is so already.': '已无需此更改：现在已经如此。',
  '{0} is not a regular file.': '{0} 不是普通文件。',
  '{0} is too large for a configuration file ({1} MB).': '{0} 作为配置文件过大（{1} MB）。',
  '{0} is not UTF-8 text: line {1}, column {2} has a byte that UTF-8 does not allow.':
    '{0} 不是 UTF-8 文本：第 {1} 行第 {2} 列有 UTF-8 不允许的字节。',
  '{0} does not exist.': '{0} 不存在。',
  'You are not allowed to read {0}.': '没有读取 {0} 的权限。',
  '{0} is a link that leads back to itself.': '{0} 是指向自身的链接。',
  '{0} cannot be read: {1}.': '无法读取 {0}：{1}。',
  'There was no {0}.': '当时没有 {0}。',
  'The system of generation {0} is no longer in the store.': '世代 {0} 的系统已不在 Nix 存储中。',
  'It is pinned.': '它已固定。',
  'It is the system that runs.': '它是正在运行的系统。',
  'The computer was started with it.': '电脑由它启动。',
  'It is the one that starts.': '它是默认启动的系统。',
  'There is no such generation, or its system is no longer there.': '没有这个世代，或其系统已不存在。',
  'Restore point {0} is not deleted. {1}': '没有删除还原点 {0}。{1}',
  'What was in the configuration files then is not known.': '不清楚当时配置文件的内容。',
  'The files are as they were then.': '文件与当时相同。',
  'The files of today could not be copied: {0}': '无法复制现在的文件：{0}',
  'Nothing can be switched on this computer from here.': '无法从这里切换这台电脑上的任何内容。',
  'Nix made no root for it.': 'Nix 没有为它创建根。',
  'This computer is not running, so it has no journal to look at.':
    '这台电脑没有运行，因此没有可查看的日志。',
  'Only the practice computer can rehearse failures.': '只有练习电脑可以进行故障演练。',
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.':
    '此系统上没有可用于询问密码的程序：既没有 pkexec，也没有 run0。请用 sudo 启动 Snowglobe。',
  'The question for the password was closed, so nothing was changed.': '密码对话框已关闭，因此未作任何更改。',
  'The password was not accepted, or this account may not change the system. Nothing was changed.':
    '密码未被接受，或此账户不能更改系统。未作任何更改。',
  'The password was not given or not accepted, so nothing was changed.':
    '未输入密码或密码未被接受，因此未作任何更改。',
  'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.':
    '此会话无法显示密码对话框：没有正在运行的 polkit 代理。桌面会启动它；没有桌面时，请从终端启动 Snowglobe。',
  'This system is not running here.': '此系统没有在这里运行。',
  'Reading the store was ended early.': '读取 Nix 存储时提前结束。',
  'This computer cannot be cleaned up from here.': '无法从这里清理这台电脑。',
  'A path needs at least one name.': '路径至少需要一个名称。',
  'A text with a NUL character cannot be written in Nix.': '含有 NUL 字符的文本无法写入 Nix。',
  'No NixOS module was found in this file.': '此文件中没有 NixOS 模块。',
  'The override file cannot be edited.': '无法编辑补充文件。',
  'The package has no name.': '软件包没有名称。',
  'The text holds half a character, which no file can keep.': '文本中有不完整的字符，无法保存到文件。',
  'This file nests too deeply to be read as a module.': '此文件嵌套过深，无法作为模块读取。',
  'This list holds modules that set other options; change it by hand, or element by element.':
    '此列表包含设置其他选项的模块；请手动更改，或逐个元素更改。',
  '{0} is not a file that may be edited.': '{0} 不是可以编辑的文件。',
  '{0} does not fit in a whole number of Nix (64 bits).': '{0} 超出 Nix 整数的范围（64 位）。',
  '{0} is only imported under a condition: {1}.': '{0} 仅在特定条件下导入：{1}。',
  '{0} cannot be read.': '无法读取 {0}。',
  '{0} counts only under a condition: {1}.': '{0} 仅在特定条件下生效：{1}。',
  '{0} is not a number that Nix can write.': '{0} 不是 Nix 可以写出的数字。',
  "'{0}' is not a whole number.": '“{0}”不是整数。',
  "'{0}' is there only under a condition: {1}.": '“{0}”仅在特定条件下存在：{1}。',
  "'{0}' is defined in several files: {1}.": '“{0}”在多个文件中定义：{1}。',
  "'{0}' cannot be moved into itself.": '“{0}”无法移动到自身之中。',
  "'{0}' is defined in parts (line {1}); set the parts instead.":
    '“{0}”分多处定义（第 {1} 行）；请设置各个部分。',
  "'{0}' is not set here.": '“{0}”没有在这里设置。',
  "'{0}' is not set in this configuration.": '“{0}”没有在此配置中设置。',
  "'{0}' is used in the recursive set it stands in.": '“{0}”在其所在的递归集合中被使用。',
  "'{0}' stands in a file that cannot hold '{1}'.": '“{0}”所在的文件不能包含“{1}”。',
  "'{0}' would stand in one side of a '//' whose other side may set '{1}' too.":
    '“{0}”会位于“//”的一侧，而另一侧也可能设置“{1}”。',
  "'{0}' is there already.": '“{0}”已经存在。',
  "'{0}' has a name that Nix works out, and it may be '{1}'.": '“{0}”的名称由 Nix 计算得出，可能就是“{1}”。',
  "'{0}' counts only under a condition: {1}.": '“{0}”仅在特定条件下生效：{1}。',
  "'{0}' is not known in the file of this list.": '在此列表所在的文件中，“{0}”没有定义。',
  "'{0}' has another value under a condition: {1}.": '“{0}”在特定条件下有另一个值：{1}。',
  "'{0}' is a set, not a list.": '“{0}”是集合，不是列表。',
  "'{0}' is a value, not a set, so '{1}' cannot stand in it.": '“{0}”是值，不是集合，因此其中不能包含“{1}”。',
  "'{0}' is also used here, and changes with it.": '“{0}”也在这里使用，会随之更改。',
  "'{0}' is defined more than once (line {1}).": '“{0}”被定义了多次（第 {1} 行）。',
  "'{0}' is not a list: {1}.": '“{0}”不是列表：{1}。',
  "'{0}' is used elsewhere in the recursive set it stands in.": '“{0}”在其所在的递归集合的其他位置被使用。',
  "'{0}' is worked out by Nix, so '{1}' cannot be added to it here.":
    '“{0}”由 Nix 计算得出，因此无法在这里添加“{1}”。',
  "'{0}' is written in a way that can only be renamed by hand.": '“{0}”的写法只能手动重命名。',
  "'{0}' lies in a value that Nix works out: {1}.": '“{0}”位于由 Nix 计算得出的值中：{1}。',
  "'{0}' lies in a value that counts only under a condition: {1}.":
    '“{0}”位于仅在特定条件下生效的值中：{1}。',
  "'{0}' lies in a value that is no set: {1}.": '“{0}”位于不是集合的值中：{1}。',
  "'{0}' may be replaced by what is merged over it: {1}.": '“{0}”可能被合并进来的内容取代：{1}。',
  "'{0}' would lose its priority, which the set around it gives: {1}.":
    '“{0}”会失去由外层集合赋予的优先级：{1}。',
  "'{0}' is not a path as Nix writes it.": '“{0}”不是 Nix 写法的路径。',
  "A definition with a name that Nix works out may be '{0}' already.":
    '有一个名称由 Nix 计算得出的定义，可能已经是“{0}”。',
  "A definition with a name that Nix works out may be '{0}'.":
    '有一个名称由 Nix 计算得出的定义，可能是“{0}”。',
  "Everything this file sets counts only under a condition ({0}), so '{1}' would too.":
    '此文件设置的一切仅在特定条件下生效（{0}），因此“{1}”也是如此。',
  "It is in '{0}' only under a condition: {1}.": '它仅在特定条件下包含在“{0}”中：{1}。',
  "It is in '{0}' with changes of its own: {1}.": '它以定制的形式包含在“{0}”中：{1}。',
  "Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it.":
    'Nix 只允许一个名称由它计算得出的“{0}”，因此“{1}”不能与其并列。',
  "No file of this configuration may be edited to set '{0}'.": '此配置中没有可以编辑以设置“{0}”的文件。',
  'Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}':
    'Snowglobe 检查了自己的修改，未予采用，因此未作任何更改：{0}',
  'The change would not read back: {0}': '更改无法正确读回：{0}',
  'The file does not parse (line {0}): {1}': '无法解析文件（第 {0} 行）：{1}',
  "The list '{0}' counts only under a condition: {1}.": '列表“{0}”仅在特定条件下生效：{1}。',
  "The list '{0}' is worked out by Nix: {1}.": '列表“{0}”由 Nix 计算得出：{1}。',
  "The name '{0}' is there twice.": '名称“{0}”出现了两次。',
  "The name '{0}' is worked out by Nix.": '名称“{0}”由 Nix 计算得出。',
  'The new element cannot be written as a name in this set.': '新元素无法写成此集合中的名称。',
  'The same file is also used for: {0}.': '同一文件也用于：{0}。',
  "The set is recursive, and '{0}' in it means something else so far.":
    '此集合是递归的，其中的“{0}”目前有其他含义。',
  'The value is nested more than {0} levels deep.': '值的嵌套超过 {0} 层。',
  "The value of '{0}' has names of its own around it: {1}.": '“{0}”的值周围有它自己的名称：{1}。',
  "The value of '{0}' is worked out by Nix: {1}.": '“{0}”的值由 Nix 计算得出：{1}。',
  "The value of '{0}' may use names that are not known at its new place.":
    '“{0}”的值可能使用了在新位置没有定义的名称。',
  "There is no plain set in this file that '{0}' could be written into.":
    '此文件中没有可以写入“{0}”的普通集合。',
  'This is not a Nix expression: {0}': '这不是 Nix 表达式：{0}',
  'What is merged over this list may replace it: {0}.': '合并到此列表的内容可能会取代它：{0}。',
  'What stands here counts only under a condition: {0}.': '这里的内容仅在特定条件下生效：{0}。',
  'The file {0} was changed': '文件 {0} 已更改',
  'What {0} serves is no channel.': '{0} 提供的内容不是频道。',
  'The channel could not be unpacked: {0}': '无法解压频道：{0}',
  'Which revision is here is not known.': '不清楚这里是哪个修订。',
  'Only Nix itself can tell.': '只有 Nix 自己才能得知。',
  'This computer does not follow a channel.': '这台电脑不跟随任何频道。',
  'Nothing newer is there.': '没有新版本。',
  'The look was ended early.': '查看提前结束。',
  'What is at {0} is no revision.': '{0} 处的内容不是修订。',
  '{0} could not be asked: {1}': '无法向 {0} 查询：{1}',
  'Which system runs is not known.': '不清楚正在运行的是哪个系统。',
  'This computer follows no inputs.': '这台电脑不跟随任何输入。',
  'The flake has no input {0}.': 'flake 没有输入 {0}。',
  'flake.nix pins {0} to one commit.': 'flake.nix 将 {0} 固定到某个提交。',
  '{0} follows another input.': '{0} 跟随另一个输入。',
  'This plan is no longer there. Look for updates again.': '此计划已不存在。请重新查看更新。',
  'This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.':
    '这是密钥的私钥部分，不能让其他人看到。请使用名称以“.pub”结尾的文件。',
  'There is no key in it.': '其中没有密钥。',
  'This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.':
    '此密钥是另一种格式。“ssh-keygen -i -f FILE”可以将它转换为 OpenSSH 和 NixOS 所需的格式。',
  'This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.':
    '这不是 SSH 密钥。密钥是以其类型（例如“ssh-ed25519”）开头的一行文字。',
  'This key is not whole: some of it was lost when it was copied.': '此密钥不完整：复制时丢失了一部分。',
  'This key says that it is {0}, and inside it is another one.': '此密钥标明是 {0}，但内部是另一种。',
  'The rebuild failed.': '重新构建失败。',
  'Keep {0}': '保留 {0}',
  'Write {0} instead of {1}': '将 {1} 写成 {0}',
  'What is in this folder cannot be tried out on this computer.': '此文件夹中的内容无法在这台电脑上试验。',
  'The new settings could not be tried out: {0}': '无法试验新设置：{0}',
  'Trying the new settings out took too long.': '试验新设置用时过长。',
  'Looking at the new settings was ended early.': '查看新设置时提前结束。',
  'The folder of the configuration holds more than {0} files or {1} MB, so the new settings were not tried out beforehand.':
    '配置文件夹包含超过 {0} 个文件或 {1} MB，因此没有预先试验新设置。',
  'The program {0} could not be started.': '无法启动程序 {0}。',
  'Git could not be asked which files belong to the configuration.': '无法向 Git 查询哪些文件属于配置。',
  'The new settings could not be tried out: you are not allowed to read {0}, which an administrator may be.':
    '无法试验新设置：没有读取 {0} 的权限，而管理员可能有此权限。',
  'NixOS has settings of its own for it, and installs it together with what it needs':
    'NixOS 有它的专用设置，并会连同其所需内容一起安装',
  'NixOS starts it as a service in the background, with the account and the folders it needs':
    'NixOS 将其作为后台服务启动，并提供所需的账户和文件夹',
  'Reading the catalogue needs more memory than there is.': '读取目录所需的内存超过了现有内存。',
  'The catalogue could not be read: {0}': '无法读取目录：{0}',
  'The system in this folder does not run, so Nix cannot be asked about it.':
    '此文件夹中的系统没有运行，因此无法向 Nix 查询。',
  'Nix is not installed here, so nothing can be evaluated.': '这里没有安装 Nix，因此无法求值。',
  'The value is too large to be shown.': '值过大，无法显示。',
  'Working it out needs more memory than is allowed for it.': '计算所需的内存超过了允许的范围。',
  'Working it out took too long.': '计算用时过长。',
  'Nix says: {0}': 'Nix 的说明：{0}',
  'No option is below {0}.': '{0} 之下没有选项。',
  'The files know no user called {0}.': '文件中没有名为 {0} 的用户。',
  '{0} cannot be installed through {1}.': '{0} 无法通过 {1} 安装。',
  '{0} is known not to work in this version of NixOS, so it cannot be built.':
    '已知 {0} 在此版本的 NixOS 中无法使用，因此无法构建。',
  '{0} does not exist for this kind of computer.': '{0} 不支持这类电脑。',
  '{0} is not free software, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} 是非自由软件，而此类应用由自定义的规则决定（{1}）。请先在那里允许 {2}。',
  '{0} has known security problems, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} 有已知的安全问题，而此类应用由自定义的规则决定（{1}）。请先在那里允许 {2}。',
  '{0} is installed under a condition ({1}). Change the condition there.':
    '{0} 在特定条件下安装（{1}）。请在那里更改条件。',
  '{0} is installed with changes of its own ({1}). Remove it there, so that nothing you wrote is lost.':
    '{0} 以定制的形式安装（{1}）。请在那里移除，以免丢失已写好的内容。',
  '{0} is installed by a file that Snowglobe does not change ({1}).':
    '{0} 由 Snowglobe 不会更改的文件安装（{1}）。',
  '{0} is not free software. It is installed only after you have agreed.':
    '{0} 是非自由软件，同意之后才会安装。',
  '{0} has known security problems. It is installed only after you have agreed.':
    '{0} 有已知的安全问题，同意之后才会安装。',
  '{0}, line {1}': '{0} 第 {1} 行',
  'No desktop called {0} is known here.': '这里没有名为 {0} 的桌面。',
  '{0}: there is no entry called {1} in the files.': '{0}：文件中没有名为 {1} 的条目。',
  '{0}: there is an entry called {1} already.': '{0}：已有名为 {1} 的条目。',
  '{0} stands for any name; choose one.': '{0} 代表任意名称，请选择一个。',
  'No set of entries called {0} is known.': '没有名为 {0} 的条目集合。',
  'This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.':
    '这里需要的是“mkpasswd”输出的密码哈希值，而不是密码本身。',
  'Keep it in a file that only the service can read.': '请将它保存在只有该服务可以读取的文件中。',
  'Set {0} instead.': '请改为设置 {0}。',
  'Every user of the computer could read it from here.': '这台电脑的每个用户都能从这里读到它。',
  '{0}: NixOS works this out from other settings, and it cannot be set.':
    '{0}：由 NixOS 根据其他设置计算得出，无法设置。',
  'There is an account called {0} already.': '已有名为 {0} 的账户。',
  'There is no account called {0} in the files.': '文件中没有名为 {0} 的账户。',
  'The password is read from a file ({0}), so it is changed there and not in the configuration.':
    '密码从文件读取（{0}），因此应在那里更改，而不是在配置中。',
  'The name {0} belongs to a part of the system.': '名称 {0} 属于系统的一部分。',
  'A login name has no more than 31 characters.': '登录名最多 31 个字符。',
  'A login name begins with a small letter and has only small letters, digits, “-” and “_”.':
    '登录名以小写字母开头，只能包含小写字母、数字、“-”和“_”。',
  'A full name is one line without a colon.': '姓名为单行文本，不含冒号。',
  '{0} cannot be the name of a group.': '{0} 不能作为组的名称。',
  'This is worked out by Nix or stands under a condition ({0}). Change it there.':
    '这由 Nix 计算得出，或带有条件（{0}）。请在那里更改。',
  'The helper could not be started.': '无法启动辅助程序。',
  'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.':
    '此系统的 pkexec 没有询问密码所需的权限。未作任何更改。',
  'The program that asks for the password can only start what has a plain name.':
    '询问密码的程序只能启动名称简单的程序。',
  'The program that asks for the password ended without a word, and nothing was changed.':
    '询问密码的程序没有说明就结束了，未作任何更改。',
  'flake.nix cannot be read.': '无法读取 flake.nix。',
  'flake.nix does not say in plain text which release its inputs follow.':
    'flake.nix 没有以纯文本写明其输入跟随哪个版本。',
  "The flake's inputs could not be brought to {0}: {1}": '无法将 flake 的输入切换到 {0}：{1}',
  'What {0} serves is no NixOS.': '{0} 提供的内容不是 NixOS。',
  'It was ended early.': '已提前结束。',
  'Evaluating the files with the new release took too long.': '用新版本对文件求值用时过长。',
  'Rename {0} to {1}': '将 {0} 重命名为 {1}',
  'Take {0} out': '去掉 {0}',
  'Some pending changes cannot be made. Look at them in Changes first.':
    '有些待处理的更改无法进行。请先在“更改”中查看。',
  'This computer follows no release.': '这台电脑不跟随任何版本。',
  'The practice computer has no NixOS {0}.': '练习电脑没有 NixOS {0}。',
  'The address of the channel names no release.': '频道的地址没有写明版本。',
  'NixOS {0} is not newer than what is here.': 'NixOS {0} 并不比现有的新。',
  'This is no longer known. Look again.': '此内容已不再有效。请重新查看。',
  'Look at what NixOS {0} changes first.': '请先查看 NixOS {0} 会带来哪些变化。',
  'It could not be taken over.': '无法采纳。',
  'The system in this folder can be edited, not upgraded from here.':
    '此文件夹中的系统可以编辑，但不能从这里升级。',
  'This computer follows no release: what it follows is brought up to date as it is.':
    '这台电脑不跟随任何版本：其更新来源会按现状更新。',
  'This configuration is a flake, and flakes are switched off in Nix on this computer.':
    '此配置是 flake，但这台电脑的 Nix 关闭了 flake 功能。',
  'Switch flakes on': '启用 flake',
  'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.':
    'Nix 没有响应：其服务没有运行，或数据库正被占用。请稍后再试，或重新启动电脑。',
  'The disk is full. Make room by removing old restore points, then apply again.':
    '磁盘已满。请移除旧的还原点以腾出空间，然后重新应用。',
  'The memory was full, so the work was stopped. Close other programs and apply again.':
    '内存已满，因此操作已停止。请关闭其他程序，然后重新应用。',
  'The question for the password was closed, so nothing was done.':
    '密码对话框已关闭，因此没有执行任何操作。',
  'This needs the rights of an administrator of this computer, and they were not given.':
    '这需要这台电脑的管理员权限，但没有获得授权。',
  'It was interrupted before it was finished.': '在完成之前被中断。',
  'The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.':
    '用于启动电脑的分区（/boot）已满。请移除旧的还原点，然后重新应用。',
  'The new system is in place, but {0} did not start.': '新系统已启用，但 {0} 没有启动。',
  'The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.':
    '新系统已构建，但无法写入电脑的启动菜单，因此下次启动仍会使用旧系统。',
  'The new system is ready, and it takes effect when the computer is restarted.':
    '新系统已就绪，将在电脑重新启动后生效。',
  'Something could not be downloaded. Check the network connection and apply again.':
    '有内容无法下载。请检查网络连接，然后重新应用。',
  'Somebody else is changing this computer at the moment. Try again when that is done.':
    '目前有其他人正在更改这台电脑。请在完成后重试。',
  'The configuration asks for <{0}>, and nothing on this computer has that name.':
    '配置需要 <{0}>，但这台电脑上没有此名称。',
  'The configuration names {0}. A flake sees only the files inside of it.':
    '配置中提到 {0}，但 flake 只能看到其内部的文件。',
  'There is no flake: a file flake.nix is missing.': '没有 flake：缺少文件 flake.nix。',
  'There is no flake in {0}: a file flake.nix is missing.': '{0} 中没有 flake：缺少文件 flake.nix。',
  '{0} asks for {1} in its first line, and nothing passes it that.':
    '{0} 在第一行要求 {1}，但没有内容传给它。',
  'There is nothing called {0} where the configuration asks for it.': '在配置所指的位置没有名为 {0} 的内容。',
  'The flake has nothing called {0}.': 'flake 中没有名为 {0} 的内容。',
  'There is nothing called {0} in what is to be built.': '要构建的内容中没有名为 {0} 的内容。',
  'Something is used here that needs to be given {0}, and it is not.':
    '这里使用的内容需要传入 {0}，但没有传入。',
  'Something is given {0} here, and it does not take that.': '这里传入了 {0}，但它不接受。',
  Something: '某种内容',
  'something else': '其他内容',
  'a text': '文本',
  '{0} stands where {1} is needed.': '需要 {1} 的位置却是 {0}。',
  '{0} stands where {1} is needed, in {2}.': '{2} 中需要 {1} 的位置却是 {0}。',
  'Nix cannot see the file {0}. In a Git repository it sees only files that Git knows: run “git add -N {1}” there, if the file exists.':
    'Nix 看不到文件 {0}。在 Git 仓库中，它只能看到 Git 跟踪的文件：如果文件存在，请在那里运行“git add -N {1}”。',
  'The configuration names the file {0}, and there is no such file.': '配置中提到文件 {0}，但没有这个文件。',
  'Do not import {0}': '不导入 {0}',
  'A semicolon is missing, here or at the end of the line before.': '这里或上一行末尾缺少分号。',
  'The file ends too early: something that was opened is never closed.':
    '文件过早结束：有已打开的结构没有关闭。',
  'Nix cannot read the file: {0} does not fit here.': 'Nix 无法读取文件：{0} 不应出现在这里。',
  'Nix cannot read the file: {0}.': 'Nix 无法读取文件：{0}。',
  'The file uses {0} without asking for it in its first line, as in “{ {1}, ... }:”.':
    '文件使用了 {0}，但没有在第一行要求它，例如“{ {1}, ... }:”。',
  'The name {0} means nothing where it is used.': '名称 {0} 在使用处没有定义。',
  '{0} is no longer in this version of NixOS: {1}': '此版本的 NixOS 中不再有 {0}：{1}',
  'Use {0} instead': '改用 {0}',
  '{0} no longer exists in this version of NixOS.': '此版本的 NixOS 中不再有 {0}。',
  'This version of NixOS has no setting called {0}.': '此版本的 NixOS 没有名为 {0} 的设置。',
  '{0} stands beside “config” or “options”. In such a file, settings stand inside of “config”.':
    '{0} 与“config”或“options”并列。在这样的文件中，设置应位于“config”之内。',
  '{0} is a group of settings, and it has a value itself (of the type {1}). Perhaps {2}.enable was meant.':
    '{0} 是一组设置，却直接有一个值（类型为 {1}）。也许应为 {2}.enable。',
  '{0} in {1}': '{1} 中的 {0}',
  '{0} is set to different values in more than one place. One of them has to go.':
    '{0} 在多处设置了不同的值，必须去掉其中之一。',
  '{0} is set to different values: {1}. One of them has to go.':
    '{0} 设置了不同的值：{1}。必须去掉其中之一。',
  '{0} is declared twice: in {1} and in {2}.': '{0} 被声明了两次：在 {1} 和 {2} 中。',
  '{0} has to be set, and nothing sets it.': '必须设置 {0}，但没有设置。',
  'The configuration demands that {0} holds, and it does not.': '配置要求 {0} 成立，但它不成立。',
  'In the list {0} stands a function. What is given arguments in a list needs brackets around it: (…).':
    '列表 {0} 中有一个函数。列表中带参数的内容需要用括号括起来：(…)。',
  'NixOS itself ({0})': 'NixOS 自身（{0}）',
  'Set {0} to {1}': '将 {0} 设为 {1}',
  'Set {0}.enable to {1}': '将 {0}.enable 设为 {1}',
  '{0} has a value which does not fit: it takes {1}.': '{0} 的值不合适：应为{1}。',
  '{0} has the value {1}, which does not fit: it takes {2}.': '{0} 的值 {1} 不合适：应为{2}。',
  '{0} is not free software, and the configuration does not allow it yet.':
    '{0} 是非自由软件，而配置尚未允许它。',
  '{0} is not free software ({1}), and the configuration does not allow it yet.':
    '{0} 是非自由软件（{1}），而配置尚未允许它。',
  'Allow {0}': '允许 {0}',
  '{0} has known security problems, so NixOS does not install it unless it is allowed by name.':
    '{0} 有已知的安全问题，因此除非按名称允许，NixOS 不会安装它。',
  'Allow {0} all the same': '仍然允许 {0}',
  '{0} is known not to work in this version of NixOS.': '已知 {0} 在此版本的 NixOS 中无法使用。',
  'A download': '下载项',
  '{0} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.':
    '{0} 已下载，但与预期不符：来源处的内容已经改变。请更新，或稍后再试。',
  'Building {0} was stopped from outside, most likely because the memory was full. Close other programs and apply again.':
    '{0} 的构建被外部中止，很可能是因为内存已满。请关闭其他程序，然后重新应用。',
  'A package': '软件包',
  '{0} could not be built: it took too long.': '{0} 无法构建：用时过长。',
  '{0} could not be built on this kind of computer.': '{0} 无法在这类电脑上构建。',
  '{0} could not be built.': '{0} 无法构建。',
  '{0} both bring the file {1}. Only one of them can be installed this way.':
    '{0} 都带有文件 {1}，以这种方式只能安装其中之一。',
  'Switch {0} off': '关闭 {0}',
  'A setting depends on itself, so that Nix would never come to an end.':
    '一项设置依赖于它自身，Nix 永远无法得出结果。',
  '{0} depends on itself, so that Nix would never come to an end.':
    '{0} 依赖于它自身，Nix 永远无法得出结果。',
  'What is imported here depends on {0}, and {1} depends on what is imported. Import the file always, and put the condition inside of it.':
    '这里导入的内容取决于 {0}，而 {1} 又取决于导入的内容。请始终导入该文件，并将条件写在文件内部。',
  'Something could not be reached. Check the network connection and apply again.':
    '有内容无法访问。请检查网络连接，然后重新应用。',
  '{0} could not be reached. Check the network connection and apply again.':
    '无法访问 {0}。请检查网络连接，然后重新应用。',
  'Perhaps {0} was meant.': '也许应为 {0}。',
  'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.':
    { other: '密码对话框在 # 分钟内无人应答，因此已关闭，未作任何更改。' },
  '# files were changed': { other: '有 # 个文件已更改' },
};
