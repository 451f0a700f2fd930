// The 1,024 English words that return codes are made of.

/**
 * A child is shown five of these, drawn at random, as the code for coming back to their report.
 *
 * Every word is 3–8 letters, a–z only, in British spelling, and easy for an eight-year-old to
 * read, spell and say aloud. It is plain and kind, and safe for a hurt child to meet alone or
 * beside any other word here. No two words share their first four letters, no three-letter word
 * begins another, no two sound the same, and none is the plural of another.
 *
 * THE ORDER AND CONTENT ARE FROZEN once a report has been made: a word's index is ten bits of the
 * code, so adding, removing, moving or respelling a word would lock children out of their reports.
 */
export const WORDS_EN: readonly string[] = `
  aardvark abacus acorn active agile ahoy airmail airship
  algebra almond alpaca alphabet alpine amazing anagram anchovy
  anorak antelope anthem antler apple apricot apron aquarium
  arch arctic aroma artwork atlas avenue avocado backpack
  badge bagel bakery balance ballet bamboo banner barbecue
  barcode barge bark barley barn barrow basin basket
  beacon beagle beaker beam beanie beehive beep beetle
  begin begonia beige beluga bench beret bicycle bilberry
  bingo biplane biro biryani bison blazer blender blink
  blizzard bloom blossom bluebell boat bobbin bobcat bonnet
  bonsai book bowl bracelet bramble branch brave breeze
  bright brioche brisk bronze broom brunch brush bubble
  bucket buffalo bugle bulb bungalow bunting burger burrito
  bus cabin cable cactus calamari calcium calendar calm
  calypso candle canoe canteen canvas canyon cape capybara
  caramel carbon cardigan caribou carnival carousel carriage cartoon
  cascade castle catkin cedar celery cello century ceramic
  chair chalk chapter chart chess chevron chimney chipmunk
  chorus cinnamon circle citrus city clarinet clay clear
  clever climb clog cloth cloud clover clue coast
  coat cobalt cobweb cocoa coleslaw collect colour comb
  comet comfy comic compost concert confetti conga conifer
  cookery coral corduroy corgi cosmos costume cosy cotton
  couscous cove craft crane crater crayon create cress
  cricket crimson crinkle crisp crocus crouton crumble crunchy
  crust cube cupcake cushion custard daffodil damson dance
  daytime dazzle decade decimal decorate delight delta denim
  design desk detail dewdrop diagram dial diamond digit
  dinner dinosaur dish display dodgem dolphin domino dormouse
  dot double dove dozen drawing drizzle drum duckling
  duet dune duster eagle early earth easel east
  echo eclair eclipse egg eighty elastic electric elephant
  elk elm emerald emu energy engine envelope epic
  equal eraser essay estuary exact explore express fabric
  factory falafel falcon fanfare farm feast feather fence
  fern ferret festival fidget field finch firefly fizzy
  flag flamingo flannel flavour fleece flight flipper float
  floral floss fluffy flurry flute foal foam foggy
  folder foliage forest fossil fountain fox fraction fresh
  fridge frisbee fritter frog frosty funfair funnel future
  gadget galaxy gallop garden garlic gather gazelle gecko
  gemstone generous gigantic giraffe glacier glade gleam glider
  glitter globe glossy glow goal goggles goldfish golf
  gondola gong gosling grain granite graph gravy grey
  grid grocery groovy grove guava guitar guppy gust
  habitat haddock haggis half hammock hamper hamster harbour
  harp harvest hat haystack hedgehog helpful herring hexagon
  hiccup hike hill history hobby hockey holiday hoop
  horizon hover hula hummus hundred hurdle husky hut
  hyena hyphen icing icon idea igloo iguana impala
  index indigo indoor infinity ink island jacket jaguar
  jam jar jazz jeep jelly jersey jet jingle
  jog jotter journey jubilee jukebox jumble junction jupiter
  kale kangaroo karaoke katsu kayak kazoo kelp kestrel
  kettle keyboard kimono kind kiosk kipper kitchen kite
  kiwi knitting koala korma label labrador lacrosse ladder
  ladle lake lamb landmark language lantern larch lasagne
  laser launch lavender lawn layer leaf learn lemonade
  lemur lens lentil leopard letter level library lilac
  lime linen lion list lively lizard llama loaf
  lobby lobster lodge logo loop lotus lounge lowland
  ludo luggage lunar lunch lupin lyric macaroni machine
  mackerel magenta magic magma magnet majestic mallard mammoth
  mandarin mango mansion maple marathon marble marigold market
  marmot maroon marsh marzipan masala mascot maths mauve
  mayfly meadow meal measure meerkat mega mend menu
  mercury metal meteor metro midday million mineral minibus
  minnow mint minus mitten mixture modern monorail monsoon
  monument moonbeam moorland mop mosaic moss moth motor
  mountain mouse mower muddy mulberry multiply mural museum
  music mustard nacho napkin narrow narwhal nature navy
  nebula nectar neon neptune nest netball newt nimble
  ninety noisy noon north notebook notice novel numeral
  nylon oak oasis oatmeal oblong oboe ocean ocelot
  octagon okapi omelette onion onward opal opera opposite
  orange orbit orca orchard origami ornament osprey ostrich
  otter outback outdoor outfit oval overalls owl oxygen
  paddock page pagoda paint palace pancake panda panel
  pangolin panini panorama panther paper paprika parade park
  parrot parsley pasta patch path pattern pavement pavilion
  pavlova pecan pelican pencil pendulum penguin pentagon pepper
  pesto petal pheasant piano piccolo picnic pigeon pinball
  pinecone pinwheel pitch pixel placemat planet plastic platypus
  playlist plaza plenty plumage plural plus pluto pocket
  podium poem poetry pogo polar polka pollen polygon
  pompom pond pool porch portrait possum poster potato
  pottery prairie prefix pretzel primrose printer project proud
  puddle puffin pug pulley puma pumpkin puppy purple
  puzzle pyramid quartet quaver quest quick quill quince
  quiz quokka rabbit radar radio raffle raft rainbow
  raisin rake rally ramen ravioli recipe recycle reef
  regatta region reindeer relay repair reptile rhino rhombus
  rhubarb ribbon rice riddle ridge rink ripple risotto
  river robot rocket roller rooster rosette rotate rounders
  rowboat rucksack rugby rumba rustle safari sailboat salad
  salmon salsa salt samba samosa sandal sapling sardine
  sash satchel satsuma saturn saucer scamper scarf scenery
  science scone scooter scribble scuba scurry seagull seahorse
  seal seaplane seaside seesaw segment sequin sesame seventy
  shawl shelf shimmer shiny ship shirt shrub shuttle
  sieve signpost silk silver skate sketch skylark slate
  sled sleeve sloth smart smoothie snail snazzy snorkel
  sofa solar solve song sorbet sound soup south
  soya space spaniel sparkle spatula speaker speckle speech
  spelling sphere spinach spiral splendid sponge sport spring
  sprout spruce square squeak squirrel stadium stage stairway
  stapler star statue stem stencil stereo stew stilts
  stoat stroll study subtract sudoku sultana summit sundial
  sunlight sunrise sunset superb supper sushi swan sweater
  sweep swift swim sycamore system tabby table tadpole
  tally tandem tangle tapestry tapir tarmac teacup teal
  teamwork teapot tempo tennis terrier theatre thermos thimble
  thistle thousand thread tiara ticket tidy tiger tile
  timber tinsel toast toboggan today toffee tofu toggle
  tomato topaz topic torch tortoise total toucan town
  tractor trail tram tray treacle tree trek trellis
  triangle tricycle trifle trilby trolley trophy trout trowel
  trundle tulip tundra tune tunic turbine turnip turtle
  tutu tuxedo twig twine twirl ukulele umbrella unfold
  unicorn uniform universe upland upward usual utensil valley
  vase veggie vehicle velcro velvet veranda verb vertical
  victory village vinegar vinyl violin visor vivid volcano
  vole volley volume vote vowel voyage waffle wagon
  wagtail wallaby walrus waltz warm wasabi water welcome
  wellies west wheat wheelie whisk wicker wildlife window
  wing winter wish wobbly wonder wool workshop world
  wren writing yacht yarn yeti yodel yoga yoyo
  zany zebra zest zigzag zinc zinnia zone zoo
`
  .trim()
  .split(/\s+/);
